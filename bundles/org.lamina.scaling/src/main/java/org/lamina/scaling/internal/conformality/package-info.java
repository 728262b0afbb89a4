// SPDX-License-Identifier: EPL-2.0
/**
 * How far one reactant pulse reaches into a narrow feature, and how even the film is that it leaves.
 *
 * <p>Three models of the transport: {@link org.lamina.scaling.internal.conformality.DiffusionReaction} (Knudsen
 * diffusion and uptake after Langmuir, the one to use by default in holes), {@link
 * org.lamina.scaling.internal.conformality.BallisticReaction} (view factors, where a diffusivity is not justified) and
 * {@link org.lamina.scaling.internal.conformality.YlilammiPulse} (analytic, with molecular diffusion and a narrowing
 * channel). {@link org.lamina.scaling.internal.conformality.GordonExposure} is the lower bound. Equations, conventions
 * and comparisons: {@code docs/physics/conformality.md}.
 *
 * <p>Kernels: doubles in SI units, deterministic on every machine, nothing allocated in inner loops. Exposures are
 * counted in <em>impingements per site</em>: how many molecules hit a flat, open surface for every molecule that this
 * surface can take up. {@link org.lamina.scaling.internal.conformality.MolecularFlux} translates them into Pa s.
 */
package org.lamina.scaling.internal.conformality;
