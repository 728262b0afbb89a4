// SPDX-License-Identifier: EPL-2.0
/**
 * A thin-film cell in plain numbers: what the cell model of this bundle is given, whether it comes from a design,
 * from a file of parameters or from a program. SI units throughout; everything per footprint unless said otherwise.
 */
@Export
@Version("1.0.0")
package org.lamina.rate.cell;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
