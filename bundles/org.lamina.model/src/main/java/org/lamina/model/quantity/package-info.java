// SPDX-License-Identifier: EPL-2.0
/**
 * Quantities: a number with a unit out of a closed, documented table.
 *
 * <p>A number in a design never travels bare. The table in {@link org.lamina.model.quantity.Units} is read by the
 * parser, by the schema and by the reference page alike; there is no other list of units.
 */
@Export
@Version("1.1.0")
package org.lamina.model.quantity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
