// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.json.ReadProblem;
import org.lamina.model.meta.ModelMeta;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;
import org.lamina.rate.model.CellFilePackage;

/** Files of a cell: read, written, and turned into numbers. */
class CellFileTest {
  private static final String PORE =
      """
      {
        "format": "1",
        "name": "pore",
        "temperatureKelvin": 298.15,
        "positive": {
          "type": "host", "name": "V2O5", "maximumConcentrationMolPerCubicMetre": 13805,
          "exchangeCurrentDensityAmperesPerSquareMetre": 1, "contactResistanceOhmSquareMetres": 1e-4,
          "potential": { "siteFraction": [0, 0.5, 1], "volts": [3.5, 3.3, 2.5] },
          "diffusivityTable": { "siteFraction": [0, 1], "squareMetresPerSecond": [1e-16, 1e-17] },
          "lowestSiteFraction": 0.01, "highestSiteFraction": 0.99, "startSiteFraction": 0.02
        },
        "electrolyte": {
          "type": "single-ion", "name": "Li2PO2N", "conductivitySiemensPerMetre": 3.3e-5,
          "electronicConductivitySiemensPerMetre": 1e-12
        },
        "negative": {
          "type": "host", "name": "SnNx", "maximumConcentrationMolPerCubicMetre": 200000,
          "potential": { "siteFraction": [0, 1], "volts": [1.5, 0.1] },
          "hysteresis": { "siteFraction": [0, 1], "halfGapVolts": [0.1, 0.2], "rate": 20, "start": -1 },
          "diffusivitySquareMetresPerSecond": 1e-15,
          "startSiteFraction": 0.4
        },
        "segments": [
          {
            "positive": { "thicknessMetres": 7e-8, "areaAtPositiveSide": 0.9, "areaAtNegativeSide": 0.88 },
            "electrolyte": { "thicknessMetres": 5e-8, "areaAtPositiveSide": 0.88, "areaAtNegativeSide": 0.86 },
            "negative": { "thicknessMetres": 1e-8, "areaAtPositiveSide": 0.86, "areaAtNegativeSide": 0.85 }
          },
          {
            "positive": {
              "thicknessMetres": 7e-8, "areaAtPositiveSide": 9, "areaInTheMiddle": 8.9, "areaAtNegativeSide": 8.7
            },
            "electrolyte": { "thicknessMetres": 5e-8, "areaAtPositiveSide": 8.7, "areaAtNegativeSide": 8.5 },
            "negative": { "thicknessMetres": 1e-8, "areaAtPositiveSide": 8.5, "areaAtNegativeSide": 8.4 },
            "lineResistanceOhmSquareMetres": 1e-9
          }
        ]
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"danilov-2011", "raijmakers-2020", "pearse-2018-planar"})
  void readsWhatItWrites(String name) {
    String once = CellFiles.FORMAT.write(CellFiles.cell(CellFiles.text(name)));
    assertEquals(once, CellFiles.FORMAT.write(CellFiles.cell(once)));
    CellParameters parameters = CellFiles.example(name);
    CellParameters again = CellReader.read(CellFiles.cell(once)).parameters().orElseThrow();
    assertEquals(parameters.segments(), again.segments());
    assertEquals(parameters.electrolyte(), again.electrolyte());
    assertEquals(parameters.negative().name(), again.negative().name());
    assertEquals(((Host) parameters.positive()).start(), ((Host) again.positive()).start());
  }

  @Test
  void takesOverTheNumbersOfAFlatCell() {
    CellParameters cell = CellFiles.example("danilov-2011");
    assertEquals(298.15, cell.temperatureKelvin());
    Host positive = (Host) cell.positive();
    assertEquals("LiCoO2", positive.name());
    assertEquals(23300, positive.maximumConcentration());
    assertEquals(3.9767, positive.potential().value(0.6935), 1e-12);
    assertTrue(positive.diffusivity().constant());
    assertEquals(1.76e-15, positive.diffusivity().value(0.7));
    assertEquals(OptionalDouble.of(10), positive.surface().exchangeCurrentDensity());
    assertEquals(0.6, positive.surface().anodicTransferCoefficient());
    assertTrue(positive.surface().followsElectrolyte());
    assertEquals(0.4933, positive.lowest());
    assertEquals(0.9995, positive.highest());
    // Nothing is said of the start: charged, where the potential is the upper limit.
    assertEquals(0.4933, positive.start(), 1e-12);
    assertEquals(new Binary("Li3PO4", 60100, 0.18, 9e-7, 9e-16, 5.1e-15, 0), cell.electrolyte());
    assertEquals(0.0769, ((Metal) cell.negative()).lithium());
    assertEquals(3.2e-7, cell.segments().get(0).positive().thicknessMetres());
    assertEquals(1.5e-6, cell.segments().get(0).electrolyte().thicknessMetres());
    assertEquals(1, cell.segments().size());
  }

  @Test
  void takesOverTheNumbersOfACellOfSegments() {
    CellParameters cell = CellReader.read(CellFiles.cell(PORE)).parameters().orElseThrow();
    Host positive = (Host) cell.positive();
    Host negative = (Host) cell.negative();
    assertEquals(0.01, positive.lowest());
    assertEquals(0.99, positive.highest());
    assertEquals(0.02, positive.start());
    assertEquals(1e-4, positive.surface().contactResistanceOhmSquareMetres());
    assertEquals(0.5, positive.surface().anodicTransferCoefficient());
    assertEquals(1e-17, positive.diffusivity().value(1), 1e-30);
    assertEquals(Math.sqrt(1e-16 * 1e-17), positive.diffusivity().value(0.5), 1e-30);
    assertEquals(20, negative.hysteresis().orElseThrow().rate());
    assertEquals(-1, negative.hysteresis().orElseThrow().start());
    assertEquals(0.15, negative.hysteresis().orElseThrow().halfGap().value(0.5), 1e-12);
    assertEquals(new SingleIon("Li2PO2N", 3.3e-5, 1e-12), cell.electrolyte());
    List<CellSegment> segments = cell.segments();
    assertEquals(2, segments.size());
    assertEquals(0.89, segments.get(0).positive().areaInTheMiddle(), 1e-12);
    assertEquals(8.9, segments.get(1).positive().areaInTheMiddle());
    assertEquals(1e-9, segments.get(1).lineResistanceOhmSquareMetres());
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    String broken = PORE
        .replace("\"volts\": [3.5, 3.3, 2.5]", "\"volts\": [3.5, 3.6, 2.5]")
        .replace("\"rate\": 20, \"start\": -1", "\"rate\": 20, \"start\": -2")
        .replace("\"areaAtPositiveSide\": 8.7,", "\"areaAtPositiveSide\": 9.7,");
    assertEquals(
        List.of(
            "segments[1] has an area of 8.7 at the electrolyte's side of its positive film and of 9.7 at the positive"
                + " side of its electrolyte; where films touch they are the same",
            "positive.potential.volts rises from 3.5 to 3.6 V at a site fraction of 0.5; a potential falls or stays"
                + " level as lithium enters",
            "negative.hysteresis.start is -2; it must be from -1 to 1"),
        CellReader.read(CellFiles.cell(broken)).complaints());
  }

  @Test
  void namesWhatIsMissingOrTooMuch() {
    assertComplaint("positive.thicknessMetres is missing; a cell without segments is flat and needs it",
        CellFiles.text("danilov-2011").replace("\"thicknessMetres\": 3.2e-7,", ""));
    assertComplaint("positive has no diffusivity; state diffusivitySquareMetresPerSecond or a diffusivityTable",
        PORE.replaceFirst("\"diffusivityTable\": .* \\},", ""));
    assertComplaint("positive.diffusivityTable goes from 0 to 0.9; the film is filled from 0.01 to 0.99",
        PORE.replace("[0, 1], \"squareMetresPerSecond\"", "[0, 0.9], \"squareMetresPerSecond\""));
    assertComplaint("positive.startSiteFraction is 0.5; it must be from 0.01 to 0.05",
        PORE.replace("\"highestSiteFraction\": 0.99, \"startSiteFraction\": 0.02",
            "\"highestSiteFraction\": 0.05, \"startSiteFraction\": 0.5"));
    assertComplaint("negative.startSiteFraction is missing, and nothing else says how much lithium there is",
        PORE.replace("\"diffusivitySquareMetresPerSecond\": 1e-15,\n    \"startSiteFraction\": 0.4",
            "\"diffusivitySquareMetresPerSecond\": 1e-15"));
    assertComplaint("electrolyte.dissociatedFraction is 1.5; it must be between 0 and 1",
        CellFiles.text("danilov-2011").replace("\"dissociatedFraction\": 0.18", "\"dissociatedFraction\": 1.5"));
    assertComplaint("positive.anodicTransferCoefficient is 1; it must be between 0 and 1",
        CellFiles.text("danilov-2011").replace("Coefficient\": 0.6", "Coefficient\": 1"));
  }

  private static void assertComplaint(String complaint, String text) {
    CellReader.Read read = CellReader.read(CellFiles.cell(text));
    assertEquals(List.of(complaint), read.complaints());
    assertTrue(read.parameters().isEmpty());
  }

  @Test
  void readingChecksNumbersOneByOne() {
    assertEquals(List.of("volts and siteFraction differ in length: 2 and 3"),
        problems(PORE.replace("\"volts\": [3.5, 3.3, 2.5]", "\"volts\": [3.5, 3.3]")));
    assertEquals(List.of("siteFraction must increase; 0.4 follows 0.5"),
        problems(PORE.replace("[0, 0.5, 1], \"volts\"", "[0.5, 0.4, 1], \"volts\"")));
    assertEquals(List.of("temperatureKelvin must be above zero; '-3' is not"),
        problems(PORE.replace("298.15", "-3")));
    assertEquals(List.of("electrode 'hosts' is not installed"), problems(
        PORE.replace("\"type\": \"host\", \"name\": \"V2O5\"", "\"type\": \"hosts\", \"name\": \"V2O5\"")));
  }

  private static List<String> problems(String text) {
    return CellFiles.read(text).problems().stream().map(ReadProblem::message).toList();
  }

  @Test
  void everyMemberIsDocumented() {
    for (EClassifier classifier : CellFilePackage.eINSTANCE.getEClassifiers()) {
      assertFalse(ModelMeta.documentation(classifier).isEmpty(), classifier.getName());
      for (EStructuralFeature feature : ((EClass) classifier).getEStructuralFeatures()) {
        assertFalse(ModelMeta.documentation(feature).isEmpty(), classifier.getName() + "." + feature.getName());
      }
    }
  }
}
