// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static List<ValidationRow> arithmetic;
  private static Map<Path, List<ValidationRow>> systems;
  private static List<ValidationRow> evidence;

  @BeforeAll
  static void compute() throws Exception {
    arithmetic = new ValidationArithmetic().rows();
    systems = new LinkedHashMap<>();
    ValidationSystems source = new ValidationSystems(remarks());
    for (Path design : ValidationSystems.designs()) systems.put(design, source.rows(design));
    evidence = new ValidationEvidence(remarks()).rows();
  }

  private static JsonNode remarks() throws IOException {
    try (InputStream stream = ValidationTest.class.getResourceAsStream("validation.json")) {
      return Json.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Stream<ValidationRow> all() {
    return Stream.concat(arithmetic.stream(), systems.values().stream().flatMap(List::stream));
  }

  @Test
  void thePageIsWhatTheLibraryAndTheDesignsSay() throws IOException {
    String page = ValidationPage.of(arithmetic, systems, evidence);
    if (System.getProperty("lamina.update") != null) Files.writeString(PAGE, page);
    assertEquals(page, Files.readString(PAGE), "write it anew with -Dlamina.update");
  }

  @Test
  void thereAreManyRows() {
    assertTrue(all().count() >= 40, () -> "only " + all().count());
    assertTrue(all().filter(row -> row.predicted().isPresent()).count() >= 20);
  }

  @Test
  void everyLargeDeviationHasACause() {
    List<String> silent = new ArrayList<>();
    all().filter(row -> row.isLarge() && row.remark().isBlank()).forEach(row -> silent.add(row.system() + ": " + row.quantity()));
    assertEquals(List.of(), silent);
  }

  @Test
  void everyRowWithoutPredictionSaysWhy() {
    all().filter(row -> row.predicted().isEmpty()).forEach(row -> assertFalse(row.remark().isBlank(), row.quantity()));
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
    List<Double> shares =
        arithmetic.stream().filter(row -> row.quantity().equals("share of the largest capacity"))
            .map(row -> Math.rint(row.predicted().orElseThrow().value())).toList();
    assertEquals(List.of(62.0, 28.0), shares);
  }

  private static void agrees(String quantity, double value, double tolerance) {
    ValidationRow row =
        arithmetic.stream().filter(found -> found.quantity().equals(quantity)).findFirst().orElseThrow();
    assertEquals(value, row.predicted().orElseThrow().value(), tolerance, quantity);
  }
}
