// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Quantity;

/** Inverse questions about walls that lean. */
class SolveWallsTest {
  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void design() throws IOException {
    String walls = "\"tilt\": \"30 deg\", \"heights\": [\"1 um\", \"2 um\"]";
    cli =
        new Cli(directory)
            .with(new TestPlugins.Oxides(), new TestPlugins.ThicknessRule(), new Walls(), new Pulses())
            .file("a.lamina.json", Designs.FINE.replace("\"roughness\": \"1 nm\"", walls));
  }

  private Cli.Result solve(String vary, String wanted, String... set) {
    String[] first = {"solve", "a.lamina.json", "--vary", vary, "--for", wanted};
    String[] all = Arrays.copyOf(first, first.length + set.length);
    System.arraycopy(set, 0, all, first.length, set.length);
    return cli.run(all);
  }

  private static String tilt(String value) {
    return "substrate.geometry.tilt=" + value;
  }

  @ParameterizedTest
  @CsvSource({
    "60 deg, from 6 deg to 90 deg",
    "4 deg, from 0.4 deg to 40 deg",
    "90 deg, from 9 deg to 90 deg",
    "1 rad, from 0.1 rad to 1.5708 rad"
  })
  void anAngleStaysBelowUpright(String present, String range) {
    Cli.Result result = solve("tilt", "lean@TiO2=20", "--set", tilt(present));
    assertTrue(result.out().contains("varied         tilt (substrate.geometry.tilt) " + range + "\n"), result.out());
  }

  @Test
  void anAngleFarAboveUprightNeedsARange() {
    Cli.Result result = solve("tilt", "lean@TiO2=20", "--set", tilt("900 deg"));
    assertEquals(2, result.code());
    assertTrue(result.err().contains("a tenth to ten times 900 deg is no sensible range"), result.err());
    assertEquals(0, solve("tilt=10 deg..200 deg", "lean@TiO2=20").code(), "a range that is given is obeyed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "heights.9 | there is no entry 9 | there are 2 entries",
        "heights.2 | there is no entry 2 | there are 2 entries",
        "heights[2] | there is no entry 2 | there are 2 entries",
        "substrate.geometry.heights.9 | there is no entry 9 | there are 2 entries"
      })
  void anEntryBeyondTheEndOfAList(String vary, String message, String help) {
    Cli.Result result = solve(vary, "lean@TiO2=20");
    assertEquals(2, result.code(), result.out());
    assertTrue(result.err().contains("--vary " + vary + ": " + message), result.err());
    assertTrue(result.err().contains("help: ") && result.err().contains(help), result.err());
  }

  /** Pulses are not computed where the film closes the room: the film says so, not its pulses. */
  @ParameterizedTest
  @CsvSource({"dose@TiO2:H2O=20 s, the room is closed", "spread@TiO2:H2O=20, the room is closed"})
  void aGapOfAPulseHasTheReasonOfItsFilm(String wanted, String reason) {
    Cli.Result result = solve("tilt", wanted);
    assertEquals(0, result.code(), result.out() + result.err());
    assertTrue(result.out().contains("not available  from 45 deg to 90 deg: missing: " + reason), result.out());
    assertFalse(result.out().contains("no such estimate"), result.out());
  }

  /** Walls with a tilt and heights. */
  private static final class Walls extends TestPlugins.FlatGeometry {
    Walls() {
      EClass sheet = (EClass) ePackage().getEClassifier("FlatSheet");
      sheet.getEStructuralFeatures().add(attribute("tilt", "angle", 1));
      sheet.getEStructuralFeatures().add(attribute("heights", "length", -1));
    }

    private static EAttribute attribute(String name, String dimension, int most) {
      EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
      attribute.setName(name);
      attribute.setEType(ModelPackage.Literals.QUANTITY);
      attribute.setUpperBound(most);
      var meta = EcoreFactory.eINSTANCE.createEAnnotation();
      meta.setSource(ModelMeta.SOURCE);
      meta.getDetails().put("dimension", dimension);
      attribute.getEAnnotations().add(meta);
      return attribute;
    }
  }

  /** Of the tilt in degrees; from 45 deg on there is no room for the pulses. */
  private static final class Pulses implements Estimator {
    @Override
    public String id() {
      return "test/pulses";
    }

    @Override
    public Set<String> produces() {
      return Set.of("lean", "dose", "spread");
    }

    @Override
    public Set<String> leavesOut() {
      return Set.of("spread");
    }

    @Override
    public List<Estimate> estimate(Evaluation evaluation) {
      SubstrateGeometry walls = evaluation.design().design().getSubstrate().getGeometry();
      Quantity tilt = (Quantity) walls.eGet(walls.eClass().getEStructuralFeature("tilt"));
      double degrees = Math.toDegrees(tilt.si());
      Estimate lean = Estimate.ofSi("lean", degrees, "1", "test").inLayer("TiO2");
      Estimate closed = Estimate.missing("dose", "s", "test", List.of("the room is closed")).inLayer("TiO2");
      if (degrees > 45) return List.of(lean, closed);
      return List.of(lean, ofPulse("dose", "s", degrees), ofPulse("spread", "1", degrees));
    }

    private static Estimate ofPulse(String id, String unit, double value) {
      return Estimate.ofSi(id, value, unit, "test").inLayer("TiO2").ofPulse("H2O");
    }
  }
}
