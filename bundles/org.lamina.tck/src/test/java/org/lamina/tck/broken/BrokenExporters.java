// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.Attributed;
import org.lamina.tck.sample.LinesExporter;

/** Exporters that are sound but for one thing. */
final class BrokenExporters {
  private BrokenExporters() {}

  static Exporter named(String format, String description) {
    return new LinesExporter() {
      @Override
      public String format() {
        return format;
      }

      @Override
      public String description() {
        return description;
      }
    };
  }

  static String text(Report report, Exporter.View view) throws IOException {
    StringBuilder text = new StringBuilder();
    new LinesExporter().write(report, view, text);
    return text.toString();
  }

  /** Ends in the middle of a line. */
  static final class OpenEnd extends LinesExporter {
    @Override
    public void write(Report report, View view, Appendable out) throws IOException {
      out.append(text(report, view).stripTrailing());
    }
  }

  /** Counts on a design. */
  static final class FirstDesign extends LinesExporter {
    @Override
    public void write(Report report, View view, Appendable out) throws IOException {
      report.designs().get(0);
      super.write(report, view, out);
    }
  }

  /** Keeps quiet about notes. */
  static final class WithoutNotes extends LinesExporter {
    @Override
    public void write(Report report, View view, Appendable out) throws IOException {
      out.append(text(report, view).replaceAll("(?m)^note.*\\n", ""));
    }
  }

  /** Keeps quiet about what could not be computed. */
  static final class WithoutMissing extends LinesExporter {
    @Override
    public void write(Report report, View view, Appendable out) throws IOException {
      out.append(text(report, view).replaceAll("(?m)^tool-time.*\\n", ""));
    }
  }

  /** Writes what it wrote before, too. */
  static final class Growing extends LinesExporter {
    private final StringBuffer text = new StringBuffer();

    @Override
    public void write(Report report, View view, Appendable out) throws IOException {
      super.write(report, view, text);
      out.append(text);
    }
  }

  /** Writes numbers as the user's country does. */
  static final class Local extends LinesExporter {
    @Override
    protected String line(Attributed attributed) {
      double value = attributed.estimate().value().orElse(0);
      return attributed.estimate().id() + String.format(Locale.getDefault(), " %g", value);
    }
  }

  /** Closes what it was only lent. */
  static final class Closing extends LinesExporter {
    @Override
    public void write(Report report, View view, Appendable out) throws IOException {
      super.write(report, view, out);
      if (out instanceof Closeable lent) lent.close();
    }
  }

  /** Never hears of a full disk. */
  static final class Printing extends LinesExporter {
    @Override
    public void write(Report report, View view, Appendable out) throws IOException {
      if (out instanceof Writer writer) {
        PrintWriter printer = new PrintWriter(writer);
        printer.print(text(report, view));
        printer.flush();
      } else {
        super.write(report, view, out);
      }
    }
  }
}
