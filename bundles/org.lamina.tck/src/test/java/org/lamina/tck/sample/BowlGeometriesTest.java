// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.model.SubstrateGeometry;
import org.lamina.tck.GeometryContract;

class BowlGeometriesTest implements GeometryContract {
  @Override
  public GeometryProvider provider() {
    return new BowlGeometries();
  }

  @Override
  public List<SubstrateGeometry> validGeometries() {
    EPackage ePackage = provider().ePackage();
    return List.of(BowlPackage.bowls(ePackage, "1 um", "2 um"));
  }

  @Override
  public List<SubstrateGeometry> invalidGeometries() {
    EPackage ePackage = provider().ePackage();
    return List.of(BowlPackage.bowls(ePackage, "2 um", "1.5 um"), BowlPackage.bowls(ePackage, "-1 um", "2 um"));
  }
}
