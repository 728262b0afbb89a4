// SPDX-License-Identifier: EPL-2.0
/**
 * Estimators of what a cell holds and how well it can be used: capacity, energy, capacity at a current, round trip.
 *
 * <p>Each class is one estimator, an OSGi service and usable without OSGi by its constructor. Equations, conventions
 * and validity: {@code docs/physics/rate.md}.
 */
@Export
@Version("1.1.0")
package org.lamina.rate;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
