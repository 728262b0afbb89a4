// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.model.SubstrateGeometry;
import org.lamina.tck.GeometryContract;

/** Runs the contract on the variant that a test names; does not run by itself. */
@ExtendWith(ContractRun.Variants.class)
class GeometryCandidate implements GeometryContract {
  private final GeometryVariant variant;

  GeometryCandidate(GeometryVariant variant) {
    this.variant = variant;
  }

  @Override
  public GeometryProvider provider() {
    return variant.provider();
  }

  @Override
  public List<SubstrateGeometry> validGeometries() {
    return List.of(variant.bowls("1 um", "2 um"));
  }

  @Override
  public List<SubstrateGeometry> invalidGeometries() {
    if (variant == GeometryVariant.NO_EXAMPLE_OF_A_CONTRADICTION) return List.of();
    return List.of(variant.bowls("2 um", "1.5 um"), variant.bowls("-1 um", "2 um"));
  }
}
