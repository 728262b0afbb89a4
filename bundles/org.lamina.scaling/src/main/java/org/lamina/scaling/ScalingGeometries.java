// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;
import org.lamina.scaling.internal.shapes.PillarShapes;
import org.lamina.scaling.internal.shapes.PoreShapes;
import org.lamina.scaling.internal.shapes.ProfileShapes;
import org.lamina.scaling.internal.shapes.SquareShapes;
import org.lamina.scaling.internal.shapes.TrenchShapes;
import org.lamina.scaling.model.AreaFactor;
import org.lamina.scaling.model.MicrotubeArray;
import org.lamina.scaling.model.PillarArray;
import org.lamina.scaling.model.Planar;
import org.lamina.scaling.model.PoreArray;
import org.lamina.scaling.model.ProfilePoreArray;
import org.lamina.scaling.model.ScalingPackage;
import org.lamina.scaling.model.SquareHoleArray;
import org.lamina.scaling.model.SquarePillarArray;
import org.lamina.scaling.model.TaperedPoreArray;
import org.lamina.scaling.model.TaperedTrenchArray;
import org.lamina.scaling.model.TrenchArray;
import org.lamina.scaling.surface.AnodicAlumina;
import org.lamina.scaling.surface.EvenSurface;
import org.osgi.service.component.annotations.Component;

/**
 * Brings planar substrates, known area factors, pores, pillars, trenches, tapered pores and trenches, tubes, square
 * pillars and holes, anodic alumina, and pores of any profile.
 */
@Component(service = GeometryProvider.class)
public final class ScalingGeometries implements GeometryProvider {
  @Override
  public String id() {
    return "org.lamina.scaling";
  }

  @Override
  public EPackage ePackage() {
    return ScalingPackage.eINSTANCE;
  }

  @Override
  public FilmSurface surface(SubstrateGeometry geometry) {
    if (geometry instanceof Planar) return EvenSurface.flat();
    if (geometry instanceof AreaFactor stated) return factor(stated);
    if (geometry instanceof PoreArray pores) return PoreShapes.straight(pores);
    if (geometry instanceof PillarArray pillars) return PillarShapes.solid(pillars);
    if (geometry instanceof TrenchArray trenches) return TrenchShapes.straight(trenches);
    if (geometry instanceof TaperedPoreArray pores) return PoreShapes.tapered(pores);
    if (geometry instanceof TaperedTrenchArray trenches) return TrenchShapes.tapered(trenches);
    if (geometry instanceof MicrotubeArray tubes) return PillarShapes.tubes(tubes);
    if (geometry instanceof SquarePillarArray pillars) return SquareShapes.pillars(pillars);
    if (geometry instanceof SquareHoleArray holes) return SquareShapes.holes(holes);
    if (geometry instanceof org.lamina.scaling.model.AnodicAlumina pores) return PoreShapes.alumina(pores);
    if (geometry instanceof ProfilePoreArray pores) return ProfileShapes.pores(pores);
    throw new IllegalArgumentException("not a geometry of " + id() + ": " + geometry.eClass().getName());
  }

  private static FilmSurface factor(AreaFactor stated) {
    String name = "areaEnhancementFactor";
    Double factor = stated.getAreaEnhancementFactor();
    if (factor == null) {
      String help = "write a number, for example 9.3";
      throw new InvalidGeometryException("the area enhancement factor is missing", name, null, null, help);
    }
    if (factor >= 1 && factor <= EvenSurface.MOST) return new EvenSurface(factor);
    Quantity limit = Quantity.of(factor < 1 ? 1 : EvenSurface.MOST, Units.get("1"));
    String message = "the area enhancement factor of " + Numbers.exact(factor) + " is not from 1 to 1e6";
    String help = "a conformal surface has at least the area of its footprint: check the number";
    throw new InvalidGeometryException(message, name, Quantity.of(factor, Units.get("1")), limit, help);
  }
}
