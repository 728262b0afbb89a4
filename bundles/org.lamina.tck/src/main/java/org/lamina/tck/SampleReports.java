// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Report.Run;
import org.lamina.api.result.Severity;
import org.lamina.model.EvidenceKind;
import org.lamina.model.quantity.Quantity;

/** Reports with everything in them that an exporter may meet, awkward characters included. */
final class SampleReports {
  private static final String FILE = "a \"quoted\" & <odd>, name.lamina.json";
  private static final Problem MISSING = new Problem("b", "bundle b is missing", "install it");

  /** Findings, estimates, problems, and a setting. */
  static final Report EVERYTHING = report(findings(), estimates());

  /** Nothing was found. */
  static final Report CLEAN =
      new Report(
          List.of(design("b.json", List.of("sample-rule"), List.of())),
          new Run("1.0.0", List.of("sample 1.0.0"), List.of(), 0));

  /** A design that could not be read. */
  static final Report UNREADABLE =
      new Report(List.of(design("c.json", List.of(), List.of(MISSING))), new Run("1.0.0", List.of(), List.of(), 2));

  /** No design at all. */
  static final Report EMPTY = new Report(List.of(), new Run("1.0.0", List.of(), List.of(MISSING), 2));

  static final List<Report> ALL = List.of(EVERYTHING, CLEAN, UNREADABLE, EMPTY);

  private SampleReports() {}

  static List<Report> withoutOneFinding() {
    return without(findings()).stream().map(findings -> report(findings, estimates())).toList();
  }

  static List<Report> withoutOneEstimate() {
    return without(estimates()).stream().map(estimates -> report(findings(), estimates)).toList();
  }

  private static <T> List<List<T>> without(List<T> all) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<T> fewer = new ArrayList<>(all);
      fewer.remove(i);
      lists.add(fewer);
    }
    return lists;
  }

  private static Report report(List<Finding> findings, List<Attributed> estimates) {
    Problem crash = new Problem("sample", "estimator 'sample' crashed", "remove it");
    DesignReport design =
        new DesignReport(
            FILE,
            "Sämple = \"device\"\n\t=1+1",
            findings,
            estimates,
            List.of("other-rule", "sample-rule"),
            Map.of("other-rule", "there is no pore"),
            List.of(crash),
            List.of("substrate.geometry.pitch=5 um"));
    return new Report(List.of(design), new Run("0.0.0", List.of("sample 1.0.0"), List.of(MISSING), 2));
  }

  private static DesignReport design(String file, List<String> rules, List<Problem> problems) {
    return new DesignReport(file, file, List.of(), List.of(), rules, Map.of(), problems, List.of());
  }

  private static List<Finding> findings() {
    Optional<Quantity> none = Optional.empty();
    Optional<Quantity> actual = Optional.of(Quantity.valueOf("700 degC"));
    Optional<Quantity> limit = Optional.of(Quantity.valueOf("300.5 degC"));
    String cold = "not a length: '1 °C'";
    String hot = "too hot, by far; \"really\"";
    String unclear = "not judged <b>";
    Optional<String> layer = Optional.of("Li2PO2N");
    Optional<String> noLayer = Optional.empty();
    return List.of(
        new Finding("format", Severity.ERROR, cold, FILE, 2, 1, "/stack/0", noLayer, none, none, "write one"),
        new Finding("sample-rule", Severity.WARNING, hot, FILE, 1014, 20, "/stack/2", layer, actual, limit, "cool it"),
        new Finding("vendor/other-rule", Severity.NOTE, unclear, FILE, 0, 0, "", noLayer, none, none, "look at it"));
  }

  private static List<Attributed> estimates() {
    Optional<String> source = Optional.of("doi:10.1/x,y");
    PropertyUse use =
        new PropertyUse("V2O5", "electrode/capacity", "37 uAh/cm2/um", EvidenceKind.ASSUMED, source, Optional.empty());
    Estimate value =
        new Estimate(
            "areal-capacity",
            OptionalDouble.of(24879.123456789),
            "uAh/cm2",
            Optional.of(new Estimate.Interval(1e-12, 30000.5)),
            Optional.of("V2O5"),
            Optional.of("=VTOP, first"),
            Optional.of(Quantity.valueOf("0.1 mA/cm2")),
            Optional.of(new DepthProfile(List.of(0.0, 1.0), List.of(70.5, 0.25), 71)),
            "volume times capacity",
            List.of(use),
            List.of("-note with, comma"),
            List.of());
    Estimate missing = Estimate.missing("tool-time", "h", "sum over pulses", List.of("purge of recipe 'x'"));
    Estimate tiny = Estimate.ofSi("sample-thickness", -1.25e-11, "nm", "subtraction");
    return List.of(
        new Attributed(value, "sample/capacity"),
        new Attributed(missing, "sample/time"),
        new Attributed(tiny, "sample/thin"));
  }
}
