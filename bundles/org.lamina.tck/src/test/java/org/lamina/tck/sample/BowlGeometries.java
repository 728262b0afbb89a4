// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Quantity;

/** Brings {@code "type": "bowl-array"}. */
public class BowlGeometries implements GeometryProvider {
  private static final EPackage PACKAGE = BowlPackage.create();

  private final EPackage ePackage;

  public BowlGeometries() {
    this(PACKAGE);
  }

  public BowlGeometries(EPackage ePackage) {
    this.ePackage = ePackage;
  }

  @Override
  public String id() {
    return "org.lamina.tck.sample";
  }

  @Override
  public EPackage ePackage() {
    return ePackage;
  }

  @Override
  public FilmSurface surface(SubstrateGeometry geometry) {
    Quantity diameter = length(geometry, "diameter");
    Quantity pitch = length(geometry, "pitch");
    if (diameter.si() >= pitch.si()) throw tooWide(diameter, pitch);
    return surface(diameter.si() / 2, pitch.si());
  }

  protected InvalidGeometryException tooWide(Quantity diameter, Quantity pitch) {
    String message = "the bowl diameter of " + diameter + " is not below the pitch of " + pitch;
    return new InvalidGeometryException(message, "diameter", diameter, pitch, "make the bowls narrower");
  }

  protected FilmSurface surface(double radiusMetres, double pitchMetres) {
    return new BowlSurface(radiusMetres, pitchMetres);
  }

  protected Quantity length(SubstrateGeometry geometry, String name) {
    Quantity length = (Quantity) geometry.eGet(geometry.eClass().getEStructuralFeature(name));
    if (length != null && length.si() > 0) return length;
    String message = "the " + name + " of the bowls is " + (length == null ? "missing" : length + ", not above zero");
    throw new InvalidGeometryException(message, name, length, null, "write a length, for example \"500 nm\"");
  }
}
