// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import java.util.List;
import java.util.Optional;
import org.lamina.model.Design;
import org.lamina.model.Material;
import org.osgi.annotation.versioning.ProviderType;

/** A design with everything that it names looked up. Nobody can change it while plugins run. */
@ProviderType
public interface ResolvedDesign {
  /** The design as written; frozen. */
  Design design();

  /** The films from the substrate outwards. */
  List<ResolvedLayer> layers();

  /** The surface on which the first film grows; empty when its geometry is not installed or not valid. */
  Optional<FilmSurface> surface();

  /** Material of the substrate; empty when it is not stated or not known. */
  Optional<Material> substrateMaterial();

  /** Every deposition and treatment in the order in which it happens. */
  List<ProcessStep> flow();

  /** A material by its id, out of the library of the design or the catalogs; frozen. */
  Optional<Material> material(String id);
}
