// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Report;

class ReportSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(JsonExporter.schema(), InputFormat.JSON);

  static Stream<Report> reports() {
    return Stream.of(
        SampleReports.cell(),
        SampleReports.clean(),
        SampleReports.incomplete(),
        SampleReports.hostile());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyAnswerIsAsPublished(Report report) throws IOException {
    assertEquals(List.of(), validate(json(report)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"severity\": \"error\" | \"severity\": \"fatal\"",
        "\"line\": 14 | \"line\": -1",
        "\"rule\": \"thermal-budget\", | ",
        "\"value\": null | \"value\": \"none\"",
        "\"value\": null | \"value\": 3",
        "\"exitCode\": 1 | \"exitCode\": 3",
        "\"kind\": \"measured\" | \"kind\": \"guessed\"",
        "\"pointer\": \"/stack/0\" | \"pointer\": \"stack/0\"",
        "\"tool\": \"lamina\" | \"tool\": \"other\""
      })
  void theSchemaRefusesOtherAnswers(String part, String other) throws IOException {
    String answer = json(SampleReports.cell());
    String changed = answer.replace(part, other == null ? "" : other);
    assertNotEquals(answer, changed);
    assertFalse(validate(changed).isEmpty(), changed);
  }

  @Test
  void theSchemaIsAValidSchema() {
    Schema meta =
        REGISTRY.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(JsonExporter.schema(), InputFormat.JSON));
  }

  private static List<Error> validate(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static String json(Report report) throws IOException {
    return ExporterGoldenTest.write(new JsonExporter(), report, View.CHECK);
  }
}
