// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;

/** What border and contacts leave of the capacity of a device. */
class DeviceCapacityTest {
  private static Estimates device(String footprint, String border, String contacts) {
    return KnownCells.flagship(Shapes.flagshipPore()).device(footprint, border, contacts).evaluate();
  }

  private static double value(Estimates found, String id) {
    Estimate estimate = found.find(id).orElseThrow();
    return estimate.value().orElseThrow(() -> new AssertionError(estimate.missing()));
  }

  @Test
  void theWholeFootprintHoldsTheArealCapacity() {
    Estimates found = device("2 cm2", null, null);
    assertEquals(2 * value(found, "areal-capacity"), value(found, "device-capacity"), 1e-12);
    assertEquals(List.of(), found.of("device-areal-capacity"), "nothing divides the footprint");
  }

  @Test
  void theBorderIsFlatAndTheContactsHoldNothing() {
    Estimates found = device("2 cm2", "0.3 cm2", "0.2 cm2");
    double expected = 1.5 * value(found, "areal-capacity") + 0.3 * value(found, "planar-areal-capacity");
    assertEquals(expected, value(found, "device-capacity"), 1e-12 * expected);
    assertEquals(expected / 2, value(found, "device-areal-capacity"), 1e-12 * expected);
  }

  @Test
  void nothingIsSaidOfADesignWithoutAnArea() {
    assertEquals(List.of(), device(null, null, null).of("device-capacity"));
  }

  @Test
  void borderAndContactsMustLeaveSomething() {
    Estimates found = device("1 cm2", "0.6 cm2", "0.4 cm2");
    assertEquals(
        List.of("a structured area: border and contacts fill the footprint"),
        found.find("device-capacity").orElseThrow().missing());
    assertEquals(
        List.of("footprint of the substrate"),
        device(null, "1 cm2", null).find("device-areal-capacity").orElseThrow().missing());
  }
}
