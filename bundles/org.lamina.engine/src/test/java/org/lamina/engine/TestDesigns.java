// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import org.lamina.model.Design;
import org.lamina.model.DesignKind;
import org.lamina.model.Layer;
import org.lamina.model.LayerRole;
import org.lamina.model.Library;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.quantity.Quantity;

/** Small designs that need no plugin. */
final class TestDesigns {
  private TestDesigns() {}

  static Design film(String... materials) {
    Design design = ModelFactory.eINSTANCE.createDesign();
    design.setFormat("1");
    design.setName("film");
    design.setKind(DesignKind.FILM);
    Library library = ModelFactory.eINSTANCE.createLibrary();
    design.setLibrary(library);
    for (String id : materials) {
      Layer layer = ModelFactory.eINSTANCE.createLayer();
      layer.setRole(LayerRole.ELECTROLYTE);
      layer.setMaterial(id);
      layer.setThickness(Quantity.valueOf("50 nm"));
      design.getStack().add(layer);
      if (library.getMaterials().stream().noneMatch(known -> known.getId().equals(id))) {
        library.getMaterials().add(material(id));
      }
    }
    return design;
  }

  static Material material(String id) {
    Material material = ModelFactory.eINSTANCE.createMaterial();
    material.setId(id);
    return material;
  }
}
