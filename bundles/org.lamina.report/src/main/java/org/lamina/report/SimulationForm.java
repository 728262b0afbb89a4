// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.lamina.api.result.Report;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.report.internal.JsonLayout;
import org.lamina.report.internal.Lines;
import org.lamina.report.internal.SimulationCsv;
import org.lamina.report.internal.SimulationJson;
import org.lamina.report.internal.SimulationText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The forms in which the result of a simulation is written. The same result gives the same characters. */
public enum SimulationForm {
  /** For people: a summary of each run, its cycles and losses; the tables of a study. */
  TEXT {
    @Override
    public void write(SimulationReport report, Report.Run run, boolean whole, Appendable out)
        throws IOException {
      Lines lines = new Lines();
      new SimulationText(report, whole, lines).write(run);
      out.append(lines.text());
    }
  },

  /** For programs, as {@link #schema()} describes it. */
  JSON {
    @Override
    public void write(SimulationReport report, Report.Run run, boolean whole, Appendable out)
        throws IOException {
      StringWriter text = new StringWriter();
      try (JsonGenerator generator = new JsonFactory().createGenerator(new JsonLayout(), text)) {
        new SimulationJson(generator).write(report, run);
      }
      out.append(text.getBuffer()).append('\n');
    }
  },

  /** The curves of the runs under the column names of the Battery Data Format; of a study, its tables. */
  CSV {
    @Override
    public void write(SimulationReport report, Report.Run run, boolean whole, Appendable out)
        throws IOException {
      out.append(SimulationCsv.of(report));
    }
  };

  /**
   * Writes a result; does not close {@code out}.
   *
   * @param whole with everything about each run: {@link #TEXT} otherwise only lists those of the ends of a range
   */
  public abstract void write(SimulationReport report, Report.Run run, boolean whole, Appendable out)
      throws IOException;

  /** Name on a command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of that name. */
  public static Optional<SimulationForm> of(String label) {
    for (SimulationForm form : values()) {
      if (form.label().equals(label)) return Optional.of(form);
    }
    return Optional.empty();
  }

  /** The JSON Schema (2020-12) of {@link #JSON}. */
  public static String schema() {
    try (InputStream stream = SimulationForm.class.getResourceAsStream("simulation.schema.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
