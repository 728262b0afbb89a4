// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import java.io.IOException;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;
import org.lamina.report.internal.EstimateDetails;
import org.lamina.report.internal.EstimateTable;
import org.lamina.report.internal.FindingLines;
import org.lamina.report.internal.Headline;
import org.lamina.report.internal.Lines;
import org.lamina.report.internal.Summary;
import org.osgi.service.component.annotations.Component;

/** Plain text for people: findings that an editor can jump to, the headline numbers, tables. */
@Component(service = Exporter.class)
public final class TextExporter implements Exporter {
  @Override
  public String format() {
    return "text";
  }

  @Override
  public String description() {
    return "plain text for people";
  }

  @Override
  public void write(Report report, View view, Appendable out) throws IOException {
    Lines lines = new Lines();
    for (DesignReport design : report.designs()) {
      // Errors cast doubt on every number: no table without them.
      FindingLines.write(design, view == View.CHECK ? Severity.NOTE : Severity.ERROR, lines);
      if (view == View.CHECK) {
        Headline.write(design, lines);
      } else {
        EstimateTable.write(design, view == View.ESTIMATE_IN_DETAIL, lines);
        if (view == View.ESTIMATE_IN_DETAIL) EstimateDetails.write(design, lines);
      }
    }
    Summary.write(report, view, lines);
    out.append(lines.text());
  }
}
