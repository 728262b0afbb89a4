// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.rate.internal.kernel.ShellPath;

/** Area of the surfaces in a stack over the footprint. */
public final class Areas {
  private final FilmSurface surface;

  private Areas(FilmSurface surface) {
    this.surface = surface;
  }

  public static Optional<Areas> of(ResolvedDesign design, Wanted wanted) {
    return wanted.orMissing(design.surface(), "the shape of the substrate").map(Areas::new);
  }

  /** The factor at one side of a film; notes when the shape has no room for it. */
  public Optional<Double> factor(ResolvedLayer layer, boolean outerSide, Wanted wanted) {
    if (surface.even()) return positive(factorAt(0), layer, wanted);
    if (layer.outerOffsetMetres().isEmpty()) return wanted.missing(layer.missingThickness());
    if (!hasRoom(layer)) return wanted.missing(noRoom(layer));
    OptionalDouble side = outerSide ? layer.outerOffsetMetres() : layer.offsetMetres();
    return positive(factorAt(side.orElseThrow()), layer, wanted);
  }

  /** The length of the way through a film, {@link ShellPath}; notes when the shape has no room for it. */
  public Optional<Double> pathMetres(ResolvedLayer layer, Wanted wanted) {
    if (layer.thicknessMetres().isEmpty()) return wanted.missing(layer.missingThickness());
    if (surface.even()) return positive(layer.thicknessMetres().getAsDouble() / factorAt(0), layer, wanted);
    if (layer.outerOffsetMetres().isEmpty()) return wanted.missing(layer.missingThickness());
    if (!hasRoom(layer)) return wanted.missing(noRoom(layer));
    double inner = layer.offsetMetres().orElseThrow();
    return positive(ShellPath.lengthMetres(this::factorAt, inner, outer(layer)), layer, wanted);
  }

  private double factorAt(double offsetMetres) {
    return surface.areaSquareMetres(offsetMetres) / surface.footprintSquareMetres();
  }

  private static double outer(ResolvedLayer layer) {
    return layer.outerOffsetMetres().orElseThrow();
  }

  private boolean hasRoom(ResolvedLayer layer) {
    return outer(layer) < surface.closureOffsetMetres();
  }

  private String noRoom(ResolvedLayer layer) {
    String closure = surface.closure() + " at " + Figures.of(surface.closureOffsetMetres(), "nm") + " of films";
    return "room for the film '" + layer.label() + "': " + closure + ", it ends at "
        + Figures.of(outer(layer), "nm");
  }

  /** The surface may be a stranger's. */
  private static Optional<Double> positive(double value, ResolvedLayer layer, Wanted wanted) {
    return value > 0 && value < Double.POSITIVE_INFINITY
        ? Optional.of(value)
        : wanted.missing("an area of the film '" + layer.label() + "': the geometry gives none");
  }
}
