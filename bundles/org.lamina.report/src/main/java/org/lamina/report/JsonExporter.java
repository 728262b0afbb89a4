// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.result.Report;
import org.lamina.report.internal.JsonLayout;
import org.lamina.report.internal.JsonReport;
import org.osgi.service.component.annotations.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * The answer for programs: {@code {"findings": […], "estimates": […], "run": {…}}}, as {@link
 * #schema()} describes it.
 *
 * <p>Numbers have nine significant digits. There is neither a time nor a place of installation in
 * it, so that the same question has the same answer byte for byte.
 */
@Component(service = Exporter.class)
public final class JsonExporter implements Exporter {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public String description() {
    return "JSON for programs; 'lamina schema report' prints its schema";
  }

  @Override
  public void write(Report report, View view, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(new JsonLayout(), text)) {
      new JsonReport(generator).write(report);
    }
    out.append(text.getBuffer()).append('\n');
  }

  /** The JSON Schema (2020-12) of the answer. */
  public static String schema() {
    try (InputStream stream = JsonExporter.class.getResourceAsStream("report.schema.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
