// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reports with every kind of content that an exporter meets. The numbers are made up. */
final class SampleReports {
  static final List<String> PLUGINS =
      List.of("org.lamina.compatibility 0.1.0", "org.lamina.rate 0.1.0");

  private SampleReports() {}

  /** A design with findings and all the headline numbers. */
  static Report cell() {
    return new Report(List.of(cellDesign()), new Run("0.1.0", PLUGINS, List.of(), 1));
  }

  /** A design without a finding, estimates or sources that are assumed. */
  static Report clean() {
    DesignReport design =
        new DesignReport(
            "film.lamina.json",
            "film",
            List.of(),
            List.of(),
            List.of("geometry-closure"),
            Map.of(),
            List.of(),
            List.of());
    return new Report(List.of(design), new Run("0.1.0", PLUGINS, List.of(), 0));
  }

  /**
   * One design that is fine, one that could not be read, a crashed plugin and a bundle that is
   * missing.
   */
  static Report incomplete() {
    Finding unreadable =
        new Finding(
            "format",
            Severity.ERROR,
            "the file ends within an object",
            "broken.lamina.json",
            3,
            1,
            "",
            none(),
            Optional.empty(),
            Optional.empty(),
            "");
    Problem crash =
        new Problem(
            "rate/equilibrium",
            "stopped with an ArithmeticException: / by zero",
            "report it to its author");
    DesignReport broken =
        new DesignReport(
            "broken.lamina.json",
            "broken.lamina.json",
            List.of(unreadable),
            List.of(),
            List.of(),
            Map.of(),
            List.of(crash),
            List.of());
    Problem bundle =
        new Problem("org.lamina.scaling", "is not installed", "install the product again");
    return new Report(List.of(cellDesign(), broken), new Run("0.1.0", PLUGINS, List.of(bundle), 2));
  }

  /**
   * Text that would break out of its place: of the line, of the terminal, of the cell of a
   * spreadsheet.
   */
  static Report hostile() {
    Finding finding =
        new Finding(
            "vendor/rule",
            Severity.NOTE,
            "red \u001b[31mtext\nnext \u202eline\r\t\u2028end",
            "a,\"b\".json",
            0,
            0,
            "/stack/0",
            Optional.of("=1+1"),
            Optional.empty(),
            Optional.empty(),
            "@cmd");
    Estimate estimate =
        Estimate.ofSi("areal-capacity", -0.5 * 36, "uAh/cm2", "m\"odel")
            .inLayer("=HYPERLINK(\"x\")")
            .noting(List.of(" +1", "two\nlines"));
    DesignReport design =
        new DesignReport(
            "a,\"b\".json",
            "-name",
            List.of(finding),
            List.of(new Attributed(estimate, "vendor/estimator")),
            List.of("vendor/rule"),
            Map.of(),
            List.of(),
            List.of());
    return new Report(List.of(design), new Run("0.1.0", List.of(), List.of(), 0));
  }

  private static DesignReport cellDesign() {
    return new DesignReport(
        "designs/cell.lamina.json",
        "Cell in pores",
        List.of(thermal(), window()),
        estimates(),
        List.of("geometry-closure", "recipe-window", "thermal-budget"),
        Map.of("process-ceiling", "the intent states no temperature"),
        List.of(),
        List.of("substrate.geometry.pitch=5 um"));
  }

  private static Finding thermal() {
    return new Finding(
        "thermal-budget",
        Severity.ERROR,
        "layer 3 'Li2PO2N' is held at 700 degC by step 'anneal of LiCoO2' but tolerates 300 degC",
        "designs/cell.lamina.json",
        14,
        20,
        "/stack/2/treatments/0",
        Optional.of("Li2PO2N"),
        Optional.of(Quantity.valueOf("700 degC")),
        Optional.of(Quantity.valueOf("300 degC")),
        "deposit and anneal the cathode before the electrolyte");
  }

  private static Finding window() {
    return new Finding(
        "recipe-window",
        Severity.WARNING,
        "Ru grows at 350 degC, above its window",
        "designs/cell.lamina.json",
        0,
        0,
        "/stack/0",
        Optional.of("Ru"),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static List<Attributed> estimates() {
    PropertyUse measured =
        new PropertyUse(
            "V2O5",
            "electrode/measuredCapacity",
            "37 uAh/cm2/um",
            EvidenceKind.MEASURED,
            Optional.of("doi:10.1/x"),
            Optional.of("Fig. 3"));
    PropertyUse assumed =
        new PropertyUse(
            "SnNx", "electrode/diffusivity", "1e-13 cm2/s", EvidenceKind.ASSUMED, none(), none());
    PropertyUse table =
        new PropertyUse(
            "V2O5",
            "electrode/potential",
            "table",
            EvidenceKind.FITTED,
            Optional.of("doi:10.1/y"),
            none());
    String upperBound = "without leakage: an upper bound";
    return List.of(
        by(
            "scaling/areas",
            Estimate.ofSi(
                "area-enhancement-factor", 10.0690123456789, "1", "bare surface over footprint")),
        by(
            "scaling/areas",
            Estimate.ofSi("layer-multiplication", 9.946, "1", "shell volume").inLayer("Ru")),
        by(
            "scaling/areas",
            Estimate.ofSi("layer-multiplication", 9.606, "1", "shell volume").inLayer("V2O5")),
        by(
            "scaling/conformality",
            Estimate.ofSi("thinnest-thickness", 35e-9, "nm", "least over the depth")
                .inLayer("V2O5")
                .alongSi(new DepthProfile(List.of(0.0, 0.5, 1.0), List.of(70e-9, 50e-9, 35e-9), 71e-9))),
        by(
            "scaling/conformality",
            Estimate.missing("dose-time", "s", "exposure over pressure", List.of("partial pressure of 'O3'"))
                .inLayer("V2O5")
                .ofPulse("O3")),
        by(
            "scaling/time",
            Estimate.missing(
                "tool-time",
                "h",
                "cycles times pulse times",
                List.of("purge time of recipe 'ru-thermal-o2'"))),
        by(
            "rate/equilibrium",
            Estimate.ofSi("planar-areal-capacity", 2.59 * 36, "uAh/cm2", "thickness times capacity")
                .from(List.of(measured))),
        by(
            "rate/equilibrium",
            Estimate.ofSi("areal-capacity", 24.9 * 36, "uAh/cm2", "smaller electrode")
                .withinSi(24 * 36, 25.5 * 36)
                .from(List.of(measured))),
        by(
            "rate/equilibrium",
            Estimate.ofSi("capacity-multiplication", 9.606, "1", "areal over planar")),
        by(
            "rate/instant",
            efficiency(
                0.983, "0.1 mA/cm2", List.of(measured, assumed, table), List.of(upperBound))),
        by(
            "rate/instant",
            efficiency(
                0.91,
                "1 mA/cm2",
                List.of(measured, assumed, table),
                List.of(upperBound, "outside the validity range: depletes"))),
        by(
            "rate/instant",
            Estimate.missing("round-trip-efficiency", "%", "instant rate", List.of("conductivity"))
                .at(Quantity.valueOf("9 mA/cm2"))),
        by(
            "compatibility/peak",
            Estimate.ofSi("peak-process-temperature", 973.15, "degC", "largest of the flow")
                .inLayer("LiCoO2")));
  }

  private static Estimate efficiency(
      double si, String at, List<PropertyUse> sources, List<String> notes) {
    return Estimate.ofSi("round-trip-efficiency", si, "%", "energy out over energy in")
        .at(Quantity.valueOf(at))
        .from(sources)
        .noting(notes);
  }

  private static Attributed by(String estimator, Estimate estimate) {
    return new Attributed(estimate, estimator);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
