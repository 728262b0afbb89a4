// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report;
import org.lamina.api.simulation.SimulationReport;

class SimulationFormTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SimulationForm.schema(), InputFormat.JSON);

  private static SimulationReport report(String name) {
    return switch (name) {
      case "cell" -> SampleSimulations.cell();
      case "study" -> SampleSimulations.study();
      case "incomplete" -> SampleSimulations.incomplete();
      default -> SampleSimulations.failed();
    };
  }

  private static Report.Run run(String name) {
    return switch (name) {
      case "cell" -> SampleSimulations.run(1);
      case "study" -> SampleSimulations.run(0);
      case "incomplete" -> SampleSimulations.run(2);
      default -> SampleSimulations.run(2, new Problem("org.lamina.rate", "is missing", "install it"));
    };
  }

  private static String write(SimulationForm form, String name) throws IOException {
    StringBuilder out = new StringBuilder();
    form.write(report(name), run(name), false, out);
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "cell, text", "cell, json", "cell, csv", "study, text", "study, json", "study, csv", "incomplete, text",
    "incomplete, json", "failed, text", "failed, json"
  })
  void everyFormOfEveryResult(String name, String form) throws IOException {
    Golden.check("simulation-" + name + "." + form, write(SimulationForm.of(form).orElseThrow(), name));
  }

  @Test
  void allOfEachRun() throws IOException {
    StringBuilder out = new StringBuilder();
    SimulationForm.TEXT.write(report("cell"), run("cell"), true, out);
    Golden.check("simulation-cell-whole.text", out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"incomplete", "failed"})
  void whatWasNotRunHasNoRows(String name) throws IOException {
    assertEquals("", write(SimulationForm.CSV, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell", "study", "incomplete", "failed"})
  void everyAnswerIsAsPublished(String name) throws IOException {
    assertEquals(List.of(), SCHEMA.validate(write(SimulationForm.JSON, name), InputFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"unit\": \"uAh/cm2\" | \"unit\": \"mAh/cm2\"",
        "\"settled\": true | \"settled\": 1",
        "\"endReason\": \"step 1 ended at once\", | ",
        "\"number\": 1, | \"number\": -1,",
        "\"time\": [] | \"time\": [\"0\"]",
        "\"exitCode\": 1 | \"exitCode\": 130",
        "\"kind\": \"measured\" | \"kind\": \"guessed\""
      })
  void theSchemaRefusesOtherAnswers(String part, String other) throws IOException {
    String answer = write(SimulationForm.JSON, "cell");
    String changed = answer.replace(part, other == null ? "" : other);
    assertNotEquals(answer, changed);
    assertFalse(SCHEMA.validate(changed, InputFormat.JSON).isEmpty());
  }

  @Test
  void formsAreKnownByTheirNames() {
    assertEquals(Optional.of(SimulationForm.CSV), SimulationForm.of("csv"));
    assertEquals(Optional.empty(), SimulationForm.of("CSV"));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void localeAndTimeZoneDoNotMatter() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (SimulationForm form : SimulationForm.values()) {
        String here = write(form, "cell");
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertEquals(here, write(form, "cell"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertEquals(Optional.of(form), SimulationForm.of(form.label()));
        assertEquals(here, write(form, "cell"));
        Locale.setDefault(locale);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
