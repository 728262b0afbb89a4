// SPDX-License-Identifier: EPL-2.0
/** Chemical formulas: which elements, how many of each, and what a mole weighs. */
@Export
@Version("1.0.0")
package org.lamina.model.chemistry;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
