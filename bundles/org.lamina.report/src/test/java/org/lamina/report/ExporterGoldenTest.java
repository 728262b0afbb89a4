// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Report;

class ExporterGoldenTest {
  @ParameterizedTest
  @CsvSource({
    "cell, text, CHECK",
    "cell, text, ESTIMATE",
    "cell, text, ESTIMATE_IN_DETAIL",
    "cell, json, CHECK",
    "cell, csv, CHECK",
    "cell, csv, ESTIMATE",
    "clean, text, CHECK",
    "clean, text, ESTIMATE",
    "clean, json, CHECK",
    "clean, csv, ESTIMATE",
    "incomplete, text, CHECK",
    "incomplete, text, ESTIMATE",
    "incomplete, json, CHECK",
    "hostile, text, CHECK",
    "hostile, text, ESTIMATE_IN_DETAIL",
    "hostile, json, CHECK",
    "hostile, csv, CHECK",
    "hostile, csv, ESTIMATE"
  })
  void everyFormatOfEveryReport(String report, String format, View view) throws IOException {
    Golden.check(
        report + "-" + view.name().toLowerCase(Locale.ROOT) + "." + format,
        write(exporter(format), report(report), view));
  }

  @Test
  void localeAndTimeZoneDoNotMatter() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (Exporter exporter : exporters()) {
        String here = write(exporter, SampleReports.incomplete(), View.ESTIMATE_IN_DETAIL);
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertEquals(here, write(exporter, SampleReports.incomplete(), View.ESTIMATE_IN_DETAIL));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertEquals(here, write(exporter, SampleReports.incomplete(), View.ESTIMATE_IN_DETAIL));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  static List<Exporter> exporters() {
    return List.of(new TextExporter(), new JsonExporter(), new CsvExporter());
  }

  static String write(Exporter exporter, Report report, View view) throws IOException {
    StringBuilder out = new StringBuilder();
    exporter.write(report, view, out);
    return out.toString();
  }

  private static Exporter exporter(String format) {
    return exporters().stream()
        .filter(exporter -> exporter.format().equals(format))
        .findFirst()
        .orElseThrow();
  }

  private static Report report(String name) {
    return switch (name) {
      case "cell" -> SampleReports.cell();
      case "clean" -> SampleReports.clean();
      case "incomplete" -> SampleReports.incomplete();
      default -> SampleReports.hostile();
    };
  }
}
