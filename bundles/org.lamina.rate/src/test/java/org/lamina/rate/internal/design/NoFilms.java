// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.Design;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;

/** A design without films. */
record NoFilms() implements ResolvedDesign {
  @Override
  public Design design() {
    return ModelFactory.eINSTANCE.createDesign();
  }

  @Override
  public List<ResolvedLayer> layers() {
    return List.of();
  }

  @Override
  public Optional<FilmSurface> surface() {
    return Optional.empty();
  }

  @Override
  public Optional<Material> substrateMaterial() {
    return Optional.empty();
  }

  @Override
  public List<ProcessStep> flow() {
    return List.of();
  }

  @Override
  public Optional<Material> material(String id) {
    return Optional.empty();
  }
}
