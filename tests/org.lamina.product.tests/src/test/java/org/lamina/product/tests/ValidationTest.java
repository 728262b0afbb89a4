// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The page that holds predictions against publications. It is written from the designs and the library; {@code
 * -Dlamina.update} writes it anew.
 */
class ValidationTest {
  private static final Path PAGE = Project.TOP.resolve("docs/validation.md");

  private static ValidationPage.Contents contents;
  private static List<String> unusedRemarks;

  @BeforeAll
  static void compute() throws Exception {
    ValidationRemarks remarks = ValidationRemarks.read();
    Map<Path, List<ValidationRow>> systems = new LinkedHashMap<>();
    Map<Path, List<String>> withoutNumbers = new LinkedHashMap<>();
    ValidationSystems source = new ValidationSystems(remarks);
    for (Path design : ValidationSystems.designs()) {
      systems.put(design, source.rows(design));
      List<JsonNode> evidence = ValidationSystems.evidence(design);
      List<String> subjects = evidence.stream().filter(each -> !each.has("value"))
          .map(each -> each.get("subject").asString()).toList();
      if (evidence.isEmpty() || !subjects.isEmpty()) withoutNumbers.put(design, subjects);
    }
    ValidationEvidence library = new ValidationEvidence(remarks);
    List<ValidationRow> evidence = library.rows();
    contents = new ValidationPage.Contents(new ValidationArithmetic().rows(), new ValidationInverse().answers(), systems,
        withoutNumbers, evidence, library.left());
    unusedRemarks = remarks.unused();
  }

  private static List<String> titles(Stream<ValidationRow> rows) {
    return rows.map(row -> row.system() + ": " + row.quantity()).toList();
  }

  @Test
  void thePageIsWhatTheLibraryAndTheDesignsSay() throws IOException {
    String page = ValidationPage.of(contents);
    if (System.getProperty("lamina.update") != null) Files.writeString(PAGE, page);
    assertEquals(page, Files.readString(PAGE), "write it anew with -Dlamina.update");
  }

  @Test
  void thereAreManyRows() {
    assertTrue(contents.rows().size() >= 150, () -> "only " + contents.rows().size());
    assertTrue(contents.rows().stream().filter(ValidationRow::isOfModel).count() >= 12);
  }

  @Test
  void everyLargeDeviationHasACause() {
    assertEquals(List.of(), titles(contents.rows().stream().filter(row -> row.isLarge() && row.remark().isBlank())));
  }

  @Test
  void everyRowWithoutPredictionSaysWhy() {
    assertEquals(List.of(),
        titles(contents.rows().stream().filter(row -> row.predicted().isEmpty() && row.remark().isBlank())));
  }

  /** A remark on a number that is gone is out of date. */
  @Test
  void everyRemarkBelongsToANumber() {
    assertEquals(List.of(), unusedRemarks);
  }

  @Test
  void whatWasSolvedForIsWhereItWasWorkedOut() {
    List<Double> answers = contents.inverse().stream().map(ValidationInverse.Answer::answer).toList();
    double[] expected = {6.11, 5.91, 5.69, 5.50};
    for (int i = 0; i < expected.length; i++) assertEquals(expected[i], answers.get(i), 0.005);
    assertEquals(0.0086, answers.get(4), 0.0001);
  }

  /** To the printed digits. */
  @Test
  void whatIsArithmeticAgreesToThePrintedDigits() {
    agrees("areal capacity of 70 nm V2O5", 2.59, 0.005);
    agrees("share of one lithium per V2O5", 74.7, 0.05);
    agrees("thickness of 1000 cycles", 60, 0.05);
    agrees("growth per super-cycle", 0.9, 1e-9);
    agrees("growth per sub-cycle", 1.5, 1e-9);
    agrees("lithium moved by 6 uAh/cm2", 29, 0.5);
    agrees("C-rate of 5 mA/cm2", 247, 0.5);
    agrees("conductivity at 323 K", 1.44e-7, 0.01e-7);
    List<Double> shares =
        contents.arithmetic().stream().filter(row -> row.quantity().equals("share of the largest capacity"))
            .map(row -> Math.rint(row.predicted().orElseThrow().value())).toList();
    assertEquals(List.of(62.0, 28.0), shares);
  }

  private static void agrees(String quantity, double value, double tolerance) {
    ValidationRow row =
        contents.arithmetic().stream().filter(found -> found.quantity().equals(quantity)).findFirst().orElseThrow();
    assertEquals(value, row.predicted().orElseThrow().value(), tolerance, quantity);
  }
}
