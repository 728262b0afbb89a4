// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.model.Anneal;
import org.lamina.model.CapacityBasis;
import org.lamina.model.Design;
import org.lamina.model.quantity.Quantity;

/** Settings that take effect; those that do not are in settings.txt. */
class SettingTest {
  private static Design set(String... settings) {
    ReadResult<Design> result = Sketch.read(Sketch.text(), settings);
    assertEquals(List.of(), Sketch.lines(result.problems()));
    return result.root().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stack.2.thickness=30 nm",
        "stack[2].thickness=30 nm",
        "stack.Li2PO2N.thickness=30 nm",
        "stack[Li2PO2N].thickness=30 nm",
        "/stack/2/thickness=30 nm",
        "/stack/Li2PO2N/thickness=30 nm",
        " stack.2.thickness = 30 nm ",
        "stack.2.thickness=\"30 nm\""
      })
  void everySpellingOfAPath(String setting) {
    assertEquals(Quantity.valueOf("30 nm"), set(setting).getStack().get(2).getThickness());
  }

  @Test
  void theValueMayContainEqualsSigns() {
    assertEquals(
        "<= 90 degC", set("intent.processTemperature=<= 90 degC").getIntent().getProcessTemperature().toString());
    assertEquals("a=b", set("notes=a=b").getNotes());
  }

  @Test
  void membersThatAreNotThereYetAreMade() {
    Design design =
        set("stack.Ru.temperature=200 degC", "operation.capacityBasis=theoretical", "substrate.geometry.tapering=0.5");
    assertEquals(Quantity.valueOf("200 degC"), design.getStack().get(0).getTemperature());
    assertEquals(CapacityBasis.THEORETICAL, design.getOperation().getCapacityBasis());
    String bare =
        "{\"format\":\"1\",\"kind\":\"film\",\"name\":\"x\",\"substrate\":{\"geometry\":{\"type\":\"planar\"}},"
        + "\"stack\":[{\"role\":\"seed\",\"material\":\"LiNi0.5Mn1.5O4\",\"thickness\":\"1 nm\"}]}";
    ReadResult<Design> made = Sketch.read(bare, "operation.temperature=60 degC", "stack.LiNi0.5Mn1.5O4.thickness=2 nm");
    assertEquals(List.of(), made.problems());
    assertEquals(Quantity.valueOf("60 degC"), made.root().orElseThrow().getOperation().getTemperature());
    assertEquals(Quantity.valueOf("2 nm"), made.root().orElseThrow().getStack().get(0).getThickness());
  }

  @Test
  void aLayerIsNamedByItsNameBeforeItsMaterial() {
    Design design = set("stack.4.name=Ru", "stack.Ru.thickness=1 nm");
    assertEquals(Quantity.valueOf("1 nm"), design.getStack().get(4).getThickness());
    assertEquals(Quantity.valueOf("40 nm"), design.getStack().get(0).getThickness());
  }

  @Test
  void aNameOfTwoLayersIsNotGuessed() {
    List<String> problems = Sketch.problems(Sketch.text(), "stack.0.material=TiN", "stack.TiN.thickness=1 nm");
    assertEquals(
        List.of("0:0 SETTING 'TiN' names 2 entries (set by --set stack.TiN.thickness=1 nm)"
            + " | use the index, from 0: [0, 4]"),
        problems);
  }

  @Test
  void jsonValuesAndEntriesOfLists() {
    Design design =
        set("operation.currents=[\"3 mA/cm2\"]", "operation.voltageWindow[1]=3 V",
            "operation.positiveStoichiometry=0.5",
            "stack.TiN.treatments=[{\"type\": \"anneal\", \"temperature\": \"90 degC\"}]",
                "substrate.geometry.blind=true",
            "name=42", "notes=true", "$schema=s.json");
    assertEquals(List.of(Quantity.valueOf("3 mA/cm2")), design.getOperation().getCurrents());
    assertEquals(List.of(Quantity.valueOf("1 V"), Quantity.valueOf("3 V")), design.getOperation().getVoltageWindow());
    assertEquals(0.5, design.getOperation().getPositiveStoichiometry());
    assertEquals(
        Quantity.valueOf("90 degC"), ((Anneal) design.getStack().get(4).getTreatments().get(0)).getTemperature());
    assertEquals("42", design.getName());
    assertEquals("true", design.getNotes());
    assertEquals("s.json", design.getSchema());
  }

  @Test
  void aLaterSettingActsOnWhatAnEarlierOneMade() {
    Design design = set("intent={\"arealCapacity\": \">= 1 uAh/cm2\"}", "intent.arealCapacity=>= 2 uAh/cm2");
    assertEquals(">= 2 uAh/cm2", design.getIntent().getArealCapacity().toString());
  }

  @Test
  void whatWasSetHasNoPlaceAndTheRestKeepsIts() {
    SourceMap map = Sketch.read(Sketch.text(), "stack.1.thickness=1 nm", "stack.1.notes=x").sourceMap();
    assertEquals(Position.NONE, map.find("/stack/1/thickness"));
    assertEquals(Position.NONE, map.find("/stack/1/notes"));
    assertEquals(new Position(14, 5), map.find("/stack/1"));
    assertEquals(new Position(13, 74), map.find("/stack/0/thickness"));
  }

  @Test
  void aSettingNeedsAPathAndAnEqualsSign() {
    assertEquals(
        "'pitch' is not a setting: write path=value, for example \"substrate.geometry.pitch=5 um\"",
        assertThrows(IllegalArgumentException.class, () -> Setting.parse("pitch")).getMessage());
    assertThrows(IllegalArgumentException.class, () -> Setting.parse("=5 um"));
    assertEquals("a.b=5 um", Setting.parse("a.b = 5 um").toString());
  }
}
