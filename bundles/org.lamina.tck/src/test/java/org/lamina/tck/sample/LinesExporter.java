// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.io.IOException;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Finding;
import org.lamina.model.quantity.Numbers;

/** One line for each finding or estimate. */
public class LinesExporter implements Exporter {
  @Override
  public String format() {
    return "lines";
  }

  @Override
  public String description() {
    return "one line for each finding or estimate";
  }

  @Override
  public void write(Report report, View view, Appendable out) throws IOException {
    for (DesignReport design : report.designs()) {
      if (view == View.CHECK) {
        for (Finding finding : design.findings()) out.append(line(finding)).append('\n');
      } else {
        for (Attributed estimate : design.estimates()) out.append(line(estimate)).append('\n');
      }
    }
  }

  protected String line(Finding finding) {
    return finding.severity().label() + " " + finding.rule() + " " + finding.message();
  }

  protected String line(Attributed attributed) {
    double value = attributed.estimate().value().orElse(0);
    return attributed.estimate().id() + " " + Numbers.report(value) + " " + attributed.estimate().unit();
  }
}
