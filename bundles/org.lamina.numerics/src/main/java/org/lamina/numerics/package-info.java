// SPDX-License-Identifier: EPL-2.0
/**
 * Numerical kernels over doubles: monotone interpolation, quadrature, bracketed roots, band matrices,
 * stiff and differential-algebraic systems.
 *
 * <p>Nothing here knows of batteries or units. Every kernel is immutable or stateless, sums in a fixed order and uses
 * {@link java.lang.StrictMath} alone: the same arguments give the same bits on every machine and Java version.
 */
@Export
@Version("1.1.0")
package org.lamina.numerics;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
