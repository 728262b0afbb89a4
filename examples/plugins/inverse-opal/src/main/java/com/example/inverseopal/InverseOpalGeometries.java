// SPDX-License-Identifier: EPL-2.0
package com.example.inverseopal;

import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Quantity;
import org.osgi.service.component.annotations.Component;

/** Brings {@code "type": "inverse-opal"}. */
@Component(service = GeometryProvider.class)
public final class InverseOpalGeometries implements GeometryProvider {
  private final EPackage ePackage = InverseOpalModel.load();

  @Override
  public String id() {
    return "com.example.inverseopal";
  }

  @Override
  public EPackage ePackage() {
    return ePackage;
  }

  @Override
  public FilmSurface surface(SubstrateGeometry geometry) {
    Quantity diameter = length(geometry, "diameter");
    Quantity window = length(geometry, "window");
    int layers = (Integer) value(geometry, "layers");
    if (layers < 1) {
      throw new InvalidGeometryException(
          "there is no layer of voids", "layers", null, null, "write a whole number from 1");
    }
    if (!(window.si() < diameter.si() / 2)) {
      Quantity limit = Quantity.of(diameter.value() / 2, diameter.unit());
      throw new InvalidGeometryException(
          "windows of " + window + " in voids of " + diameter + " run into each other", "window", window, limit,
          "make the windows smaller than half the diameter of the voids");
    }
    return new InverseOpalSurface(diameter.si() / 2, window.si() / 2, layers);
  }

  private static Quantity length(SubstrateGeometry geometry, String name) {
    Quantity length = (Quantity) value(geometry, name);
    if (length != null && length.si() > 0) return length;
    throw new InvalidGeometryException(
        "the " + name + " is " + (length == null ? "missing" : length + ", not above zero"), name, length, null,
        "write a length, for example \"500 nm\"");
  }

  private static Object value(SubstrateGeometry geometry, String name) {
    return geometry.eGet(geometry.eClass().getEStructuralFeature(name));
  }
}
