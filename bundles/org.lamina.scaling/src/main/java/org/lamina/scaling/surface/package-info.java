// SPDX-License-Identifier: EPL-2.0
/**
 * Exact areas and volumes of conformal films on planes, pores, pillars, trenches, tubes and profiles: the kernels.
 *
 * <p>Immutable, all lengths in m, free of allocation but for {@link org.lamina.scaling.surface.ProfileSurface}. A film of
 * thickness t on everything deposited before it is the shell between the parallel surfaces at the offsets d and d + t,
 * measured along the surface normal from the bare substrate: convex edges become round, concave ones stay sharp (J. Steiner
 * 1840; the coefficients are derived in {@code docs/physics/geometry.md}).
 */
@Export
@Version("1.0.0")
package org.lamina.scaling.surface;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
