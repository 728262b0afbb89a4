// SPDX-License-Identifier: EPL-2.0
/** Files of the catalog and how they are read. */
package org.lamina.recipes.internal;
