// SPDX-License-Identifier: EPL-2.0
/**
 * Planar and structured substrates: exact areas and volumes of conformal films on them, and the estimates that follow.
 *
 * <p>{@link org.lamina.scaling.EvenSurface}, {@link org.lamina.scaling.PoreSurface}, {@link
 * org.lamina.scaling.PillarSurface}, {@link org.lamina.scaling.TrenchSurface}, {@link
 * org.lamina.scaling.TaperedPoreSurface}, {@link org.lamina.scaling.TaperedTrenchSurface}, {@link
 * org.lamina.scaling.MicrotubeSurface}, {@link org.lamina.scaling.SquarePillarSurface} and {@link
 * org.lamina.scaling.SquareHoleSurface} are the kernels: immutable, free of allocation, all lengths in m; {@link
 * org.lamina.scaling.AnodicAlumina} makes pores of a pore density, {@link org.lamina.scaling.ProfileSurface} takes any
 * profile. {@link org.lamina.scaling.ScalingGeometries} makes them from a design. The estimators work with the surface
 * of any geometry plugin.
 *
 * <p>A film of thickness t on everything deposited before it is the shell between the parallel surfaces at the offsets
 * d and d + t, measured along the surface normal from the bare substrate: convex edges become round, concave ones stay
 * sharp (J. Steiner 1840; the coefficients are derived in {@code docs/physics/geometry.md}).
 */
@Export
@Version("1.0.0")
package org.lamina.scaling;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
