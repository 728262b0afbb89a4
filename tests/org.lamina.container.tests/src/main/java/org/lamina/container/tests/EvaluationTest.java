// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;
import org.lamina.engine.PluginRegistry.Collected;

/** A real design goes in, findings and estimates come out, inside the framework. */
class EvaluationTest {
  private static DesignReport flagship() throws Exception {
    Collected collected = Platform.collect();
    var read = Platform.read(collected, Platform.example("pearse-2018-3d.lamina.json"));
    assertEquals(List.of(), read.problems());
    return Platform.evaluate(collected, read.root());
  }

  private static List<Estimate> estimates(DesignReport report, String id) {
    return report.estimates().stream().map(Attributed::estimate).filter(estimate -> estimate.id().equals(id)).toList();
  }

  @Test
  void theFlagshipHasNoError() throws Exception {
    DesignReport report = flagship();
    assertEquals(List.of(), report.problems());
    List<Finding> errors = report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    assertEquals(List.of(), errors);
  }

  /** The worked numbers for hexagonal pores of 3 um diameter, 30 um depth and 6 um pitch. */
  @Test
  void eachLayerIsMultipliedByItsOwnFactor() throws Exception {
    DesignReport report = flagship();
    double[] expected = {9.946, 9.606, 9.237, 9.053, 8.945};
    List<Estimate> multiplications = estimates(report, "layer-multiplication");
    assertEquals(expected.length, multiplications.size());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], multiplications.get(i).value().orElseThrow(), 0.001);
    }
    assertEquals(10.069, estimates(report, "area-enhancement-factor").get(0).value().orElseThrow(), 0.001);
  }

  @Test
  void thePlanarCapacityIsThePublishedOne() throws Exception {
    DesignReport report = flagship();
    assertEquals(2.59, estimates(report, "planar-areal-capacity").get(0).value().orElseThrow(), 2.59e-3);
    assertEquals(3.47, estimates(report, "planar-areal-capacity-theoretical").get(0).value().orElseThrow(), 0.005);
  }

  @Test
  void everyValueNamesTheKindOfItsInputs() throws Exception {
    for (Attributed attributed : flagship().estimates()) {
      for (var use : attributed.estimate().sources()) assertTrue(use.kind() != null, attributed.estimate().id());
    }
  }
}
