// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a setting would replace. */
class MemberTest {
  private static ReadResult<Member> look(String path, String... settings) {
    List<Setting> parsed = new ArrayList<>();
    for (String setting : settings) parsed.add(Setting.parse(setting));
    return Sketch.FORMAT.member(Sketch.bytes(Sketch.text()), parsed, path);
  }

  private static String shown(Member member) {
    String dimension = member.dimension().map(one -> one.label()).orElse("-");
    return member.kind() + " " + dimension + " " + member.text().orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "stack.2.thickness, QUANTITY length 50 nm",
    "stack[Li2PO2N].thickness, QUANTITY length 50 nm",
    "/stack/2/thickness, QUANTITY length 50 nm",
    "stack.Ru.temperature, QUANTITY temperature -",
    "operation.seriesResistance, QUANTITY area-resistance -",
    "operation.positiveStoichiometry, NUMBER - -",
    "operation.voltageWindow, LIST voltage -",
    "operation.voltageWindow.1, QUANTITY voltage 3.4 V",
    "operation.capacityBasis, OTHER - -",
    "stack, LIST - -",
    "stack.0, OBJECT - -",
    "substrate, OBJECT - -",
    "substrate.material, OTHER - Si",
    "format, OTHER - 1"
  })
  void whatStandsThere(String path, String expected) {
    ReadResult<Member> result = look(path);
    assertEquals(List.of(), Sketch.lines(result.problems()));
    assertEquals(expected, shown(result.root().orElseThrow()));
  }

  /** A property says of itself only that it measures what the member around it does. */
  @Test
  void thePropertyTellsTheDimensionOfItsValue() {
    String library =
        "library={\"recipes\": [{\"id\": \"r\", \"product\": \"V2O5\", \"growthPerCycle\": {\"value\": \"0.1 nm\","
            + " \"kind\": \"assumed\"}}]}";
    assertEquals(
        "QUANTITY length 0.1 nm", shown(look("library.recipes.r.growthPerCycle.value", library).root().orElseThrow()));
    assertEquals("OBJECT length -", shown(look("library.recipes.r.growthPerCycle", library).root().orElseThrow()));
  }

  @Test
  void afterOtherSettings() {
    assertEquals(
        "QUANTITY length 30 nm", shown(look("stack.2.thickness", "stack.Li2PO2N.thickness=30 nm").root().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stack.2.thicknes | 'thicknes' is not a member of a layer | did you mean 'thickness'?",
        "stack.Li2PO3N.thickness | there is no entry 'Li2PO3N' | did you mean 'Li2PO2N'?",
        "stack.9.thickness | there is no entry 9 | there are 5 entries",
        "stack.2.thickness.value | 'thickness' has no members | end the path there",
        "library.evidence.x.value | 'evidence' is not there | name a member that is there",
        "stack. | the path 'stack.' cannot be read | write for example"
      })
  void pathsThatLeadNowhere(String path, String message, String help) {
    ReadResult<Member> result = look(path);
    assertTrue(result.root().isEmpty());
    assertEquals(1, result.problems().size());
    assertEquals(message, result.problems().get(0).message());
    assertTrue(result.problems().get(0).help().startsWith(help), result.problems().get(0).help());
  }

  @Test
  void aFileThatIsNoDesign() {
    assertEquals(1, Sketch.FORMAT.member(Sketch.bytes("[]"), List.of(), "stack").problems().size());
    assertEquals(1, Sketch.FORMAT.member(Sketch.bytes("{"), List.of(), "stack").problems().size());
    assertTrue(Sketch.FORMAT.member(Sketch.bytes("7"), List.of(), "stack").root().isEmpty());
  }
}
