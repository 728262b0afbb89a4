// SPDX-License-Identifier: EPL-2.0
/**
 * The shapes of substrates, how much film is on them, and how far each film reaches.
 *
 * <p>{@link org.lamina.scaling.ScalingGeometries} makes the surfaces of {@link org.lamina.scaling.surface} from a design. The
 * estimators work with the surface of any geometry plugin; {@link org.lamina.scaling.Conformality} with any that names its
 * features.
 */
@Export
@Version("1.0.0")
package org.lamina.scaling;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
