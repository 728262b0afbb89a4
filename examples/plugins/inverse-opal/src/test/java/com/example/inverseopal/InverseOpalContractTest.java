// SPDX-License-Identifier: EPL-2.0
package com.example.inverseopal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Quantity;
import org.lamina.tck.GeometryContract;

/** What Lamina expects of every geometry. */
class InverseOpalContractTest implements GeometryContract {
  private final InverseOpalGeometries provider = new InverseOpalGeometries();

  @Override
  public GeometryProvider provider() {
    return provider;
  }

  @Override
  public List<SubstrateGeometry> validGeometries() {
    return List.of(opal("500 nm", "120 nm", 10), opal("2 um", "990 nm", 1));
  }

  @Override
  public List<SubstrateGeometry> invalidGeometries() {
    return List.of(opal("500 nm", "250 nm", 10), opal("500 nm", "-1 nm", 10), opal("500 nm", "120 nm", 0));
  }

  private SubstrateGeometry opal(String diameter, String window, int layers) {
    EClass type = (EClass) provider.ePackage().getEClassifier("InverseOpal");
    SubstrateGeometry opal = (SubstrateGeometry) EcoreUtil.create(type);
    opal.eSet(type.getEStructuralFeature("diameter"), Quantity.valueOf(diameter));
    opal.eSet(type.getEStructuralFeature("window"), Quantity.valueOf(window));
    opal.eSet(type.getEStructuralFeature("layers"), layers);
    return opal;
  }
}
