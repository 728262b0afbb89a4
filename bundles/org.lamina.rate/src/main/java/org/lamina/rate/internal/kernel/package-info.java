// SPDX-License-Identifier: EPL-2.0
/** The physics, over doubles in SI units: no model, no files, no messages. */
package org.lamina.rate.internal.kernel;
