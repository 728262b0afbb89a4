// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.model.quantity.Numbers;
import org.lamina.report.internal.CsvRows;
import org.osgi.service.component.annotations.Component;

/**
 * RFC 4180 for spreadsheets and data frames: a row for each estimate, or for each finding when
 * findings are asked for.
 *
 * <p>What could not be done is not in it: look at the exit code.
 */
@Component(service = Exporter.class)
public final class CsvExporter implements Exporter {
  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String description() {
    return "RFC 4180 for spreadsheets: one row for each estimate, or each finding of 'check'";
  }

  @Override
  public void write(Report report, View view, Appendable out) throws IOException {
    CsvRows rows = new CsvRows();
    if (view == View.CHECK) findings(report, rows);
    else estimates(report, rows);
    out.append(rows.text());
  }

  private static void estimates(Report report, CsvRows rows) {
    rows.text("id", "layer", "pulse", "at", "value", "unit", "low", "high", "by", "file", "notes").end();
    for (DesignReport design : report.designs()) {
      for (Attributed attributed : design.estimates()) estimate(design.file(), attributed, rows);
    }
  }

  private static void estimate(String file, Attributed attributed, CsvRows rows) {
    Estimate estimate = attributed.estimate();
    rows.text(estimate.id(), estimate.layer().orElse(""), estimate.pulse().orElse(""));
    rows.text(estimate.at().map(Object::toString).orElse(""));
    rows.number(estimate.value().isPresent() ? Numbers.report(estimate.value().getAsDouble()) : "");
    rows.text(estimate.unit());
    rows.number(estimate.interval().map(interval -> Numbers.report(interval.low())).orElse(""));
    rows.number(estimate.interval().map(interval -> Numbers.report(interval.high())).orElse(""));
    rows.text(attributed.by(), file, String.join("; ", remarks(estimate))).end();
  }

  private static List<String> remarks(Estimate estimate) {
    List<String> remarks = new ArrayList<>();
    for (String missing : estimate.missing()) remarks.add("missing: " + missing);
    remarks.addAll(estimate.notes());
    return remarks;
  }

  private static void findings(Report report, CsvRows rows) {
    rows.text(
            "file",
            "line",
            "column",
            "severity",
            "rule",
            "message",
            "layer",
            "actual",
            "limit",
            "pointer",
            "help")
        .end();
    for (DesignReport design : report.designs()) {
      for (Finding finding : design.findings()) finding(finding, rows);
    }
  }

  private static void finding(Finding finding, CsvRows rows) {
    rows.text(finding.file());
    rows.number(Integer.toString(finding.line())).number(Integer.toString(finding.column()));
    rows.text(
        finding.severity().label(), finding.rule(), finding.message(), finding.layer().orElse(""));
    rows.text(
        finding.actual().map(Object::toString).orElse(""),
        finding.limit().map(Object::toString).orElse(""));
    rows.text(finding.pointer(), finding.help()).end();
  }
}
