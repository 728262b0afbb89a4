// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.Locator;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.json.Setting;
import org.lamina.model.Design;
import org.lamina.model.quantity.Unit;

/**
 * A design whose number varies: read anew for each value, as {@code --set} would, so that no value
 * is evaluated that a file could not state.
 */
final class DesignAt {
  private final String file;
  private final byte[] design;
  private final DesignFormat format;
  private final Engine engine;

  /**
   * @param file how messages call the design
   * @param design in JSON, with all settings applied
   */
  DesignAt(String file, byte[] design, DesignFormat format, Engine engine) {
    this.file = file;
    this.design = design;
    this.format = format;
    this.engine = engine;
  }

  /**
   * The wanted estimate over the number. Where a problem comes up that the design has not anyway, the
   * estimate is not available: it may have been made without what failed.
   *
   * @param known problems that the design has anyway
   * @param fresh is told of the others
   */
  Response response(
      VariedNumber number, Unit unit, WantedEstimate wanted, Set<Problem> known, Consumer<Problem> fresh) {
    return value -> at(value, number.exactly(value, unit), wanted, known, fresh);
  }

  private Point at(
      double value, Setting setting, WantedEstimate wanted, Set<Problem> known, Consumer<Problem> fresh)
      throws InterruptedException {
    ReadResult<Design> read = format.readDesign(design, List.of(setting));
    if (!read.problems().isEmpty()) {
      // The suffix names the setting, which is not the user's.
      String message = read.problems().get(0).message().replace(" (set by --set " + setting + ")", "");
      return Point.missing(value, message);
    }
    DesignReport report = engine.estimate(source(read.root().orElseThrow()), Set.of(wanted.id()));
    for (Problem problem : report.problems()) {
      if (known.contains(problem)) continue;
      fresh.accept(new Problem(problem.plugin(), "with " + setting + ": " + problem.message(), problem.help()));
      return Point.missing(value, problem.message());
    }
    Optional<Estimate> estimate = wanted.in(estimates(report));
    boolean available = estimate.isPresent() && estimate.get().value().isPresent();
    return available
        ? Point.of(value, wanted.valueOf(estimate.get()))
        : Point.missing(value, reason(report, estimate.or(() -> wanted.nextOf(estimates(report)))));
  }

  private static String reason(DesignReport report, Optional<Estimate> estimate) {
    for (Finding finding : report.findings()) {
      if (finding.pointer().startsWith("/substrate/geometry")) return finding.message();
    }
    return estimate
        .map(one -> "missing: " + String.join("; ", one.missing()))
        .orElse("no such estimate of this design");
  }

  /** All estimates of that id, of the design as it is. */
  DesignReport report(Set<String> ids) throws InterruptedException {
    return engine.estimate(source(format.readDesign(design, List.of()).root().orElseThrow()), ids);
  }

  /** Everything about the design after a setting. */
  DesignReport whole(List<Setting> settings) throws InterruptedException {
    return engine.evaluate(source(format.readDesign(design, settings).root().orElseThrow()));
  }

  static List<Estimate> estimates(DesignReport report) {
    return report.estimates().stream().map(Attributed::estimate).toList();
  }

  private DesignSource source(Design read) {
    return new DesignSource(file, file, Optional.of(read), List.of(), Locator.NOWHERE, List.of(), List.of());
  }
}
