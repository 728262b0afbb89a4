// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.quantity.Numbers;
import tools.jackson.databind.JsonNode;

/** Which dimension, or which property of a surface, would make Lamina say exactly what was published. */
final class ValidationInverse {
  private static final String STICKING =
      "library.recipes.si-lpcvd-assumed.cycle.0.pulses.0.stickingProbability.value";
  private static final int DIGITS = 3;

  private final InProcess command = new InProcess(Project.TOP);

  /**
   * One answer.
   *
   * @param design that the number is looked for in
   * @param published what was published
   * @param asked what is looked for
   * @param answer with its unit
   * @param unit "1" for none
   * @param remark what the answer rests on
   */
  record Answer(String design, String published, String asked, double answer, String unit, String remark) {
    String markdown() {
      String value = Numbers.rounded(answer, DIGITS) + (unit.equals("1") ? "" : " " + unit);
      String link = "[" + design + "](../examples/" + design + ".lamina.json)";
      return "| " + String.join(" | ", link, published, asked, value, remark) + " |\n";
    }
  }

  /** By {@code lamina solve}. */
  List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (String lattice : List.of("hexagonal", "square")) {
      for (String layer : List.of("V2O5", "SnNx")) answers.add(pitch(lattice, layer));
    }
    answers.add(answer("baggetto-2010-assumed-pores", "capacity 5 times that of a planar film", "sticking probability of silane",
        "all dimensions assumed; a film as thick at the bottom as on top would give 13.8",
        "--vary", STICKING + "=0.0001..0.1", "--for", "layer-multiplication@Si-amorphous=5"));
    return answers;
  }

  private Answer pitch(String lattice, String layer) {
    return answer("pearse-2018-3d", "capacity 9.3 times that of a planar cell", "pitch, " + lattice + ", for " + layer,
        "diameter of 3 um and depth of 30 um are recalled; even films",
        "--vary", "pitch=4 um..9 um", "--for", "layer-multiplication@" + layer + "=9.3",
        "--set", "substrate.geometry.lattice=" + lattice);
  }

  private Answer answer(String design, String published, String asked, String remark, String... question) {
    List<String> arguments = new ArrayList<>(List.of("solve", "examples/" + design + ".lamina.json", "--format", "json"));
    arguments.addAll(List.of(question));
    Lamina.Result result = command.run(arguments.toArray(String[]::new));
    if (result.exitCode() != 0) throw new AssertionError(result.err());
    JsonNode solved = Json.parse(result.out());
    if (solved.get("solutions").size() != 1) throw new AssertionError("not one solution: " + result.out());
    double answer = solved.get("solutions").get(0).get("at").asDouble();
    return new Answer(design, published, asked, answer, solved.get("vary").get("unit").asString(), remark);
  }
}
