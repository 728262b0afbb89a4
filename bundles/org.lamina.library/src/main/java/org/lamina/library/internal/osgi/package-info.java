// SPDX-License-Identifier: EPL-2.0
/** Libraries that bundles carry, as services. */
package org.lamina.library.internal.osgi;
