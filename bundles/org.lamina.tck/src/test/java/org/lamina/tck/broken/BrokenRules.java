// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.Design;
import org.lamina.model.ModelPackage;
import org.lamina.tck.sample.FilmThickness;

/** Rules that are sound but for one thing. */
final class BrokenRules {
  private BrokenRules() {}

  /** Has page and examples of the sound rule, which lie beside that. */
  private static class Altered extends FilmThickness {
    private final FilmThickness sound = new FilmThickness();

    @Override
    public String page() {
      return sound.page();
    }

    @Override
    public String firingExample() {
      return sound.firingExample();
    }

    @Override
    public String passingExample() {
      return sound.passingExample();
    }
  }

  static Rule named(String id) {
    return new Altered() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public String page() {
        return super.page().replace("# example/film-thickness", "# " + id);
      }
    };
  }

  static Rule introduced(String title, String category, Severity severity) {
    return new Altered() {
      @Override
      public String title() {
        return title;
      }

      @Override
      public String category() {
        return category;
      }

      @Override
      public Severity defaultSeverity() {
        return severity;
      }

      @Override
      protected Violation judge(ResolvedLayer layer) {
        return tooThin(layer).withSeverity(Severity.WARNING);
      }
    };
  }

  static Rule paged(UnaryOperator<String> change) {
    return new Altered() {
      @Override
      public String page() {
        return change.apply(super.page());
      }
    };
  }

  static String sinceBeforeParameters(String page) {
    return page.replace("## Since\n\n1.0.0\n", "").replace("## Parameters", "## Since\n\n1.0.0\n\n## Parameters");
  }

  static Rule examples(UnaryOperator<String> firing, UnaryOperator<String> passing) {
    return new Altered() {
      @Override
      public String firingExample() {
        return firing.apply(super.firingExample());
      }

      @Override
      public String passingExample() {
        return passing.apply(super.passingExample());
      }
    };
  }

  static Rule judging(Function<ResolvedLayer, Violation> judge) {
    return new Altered() {
      @Override
      protected Violation judge(ResolvedLayer layer) {
        return judge.apply(layer);
      }
    };
  }

  static Violation said(ResolvedLayer layer, String message, String help) {
    return Violation.at(ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS), message, help);
  }

  static Violation withoutLimit(ResolvedLayer layer) {
    Violation thin = FilmThickness.tooThin(layer);
    return new Violation(
        thin.severity(), thin.message(), thin.path(), thin.layer(), thin.actual(), Optional.empty(), thin.help());
  }

  static Violation thinAfterRenaming(ResolvedLayer layer) {
    layer.layer().setName("thin");
    return FilmThickness.tooThin(layer);
  }

  static Violation formatted(ResolvedLayer layer) {
    double nanometres = layer.thicknessMetres().orElseThrow() * 1e9;
    return said(layer, String.format(Locale.getDefault(), "%.2f nm", nanometres), "do more");
  }

  static Violation besideTheOperation(ResolvedLayer layer) {
    Design design = (Design) layer.layer().eContainer();
    return said(layer, "thin for " + design.getOperation().getTemperature(), "do more");
  }

  static Violation ofItsMaterial(ResolvedLayer layer) {
    return said(layer, layer.material().orElseThrow().getId() + " is thin", "do more");
  }

  /** Never finds anything. */
  static final class Silent extends Altered {
    @Override
    public RuleOutcome check(Evaluation evaluation) {
      return RuleOutcome.of(List.of());
    }
  }

  /** Takes a pass for having nothing to say. */
  static final class NotApplicableWhenFine extends Altered {
    @Override
    public RuleOutcome check(Evaluation evaluation) {
      RuleOutcome outcome = super.check(evaluation);
      boolean fine = outcome.equals(RuleOutcome.of(List.of()));
      return fine ? new RuleOutcome.NotApplicable("all films are thick") : outcome;
    }
  }

  /** Counts its calls, and tells. */
  static final class Counting extends Altered {
    private int calls;

    @Override
    public synchronized RuleOutcome check(Evaluation evaluation) {
      calls++;
      return super.check(evaluation);
    }

    @Override
    protected Violation judge(ResolvedLayer layer) {
      return said(layer, "thin, call " + calls, "do more");
    }
  }

  /** Keeps what it was given in a field while it thinks. */
  static final class Slow extends Altered {
    private volatile Evaluation current;

    @Override
    public RuleOutcome check(Evaluation evaluation) {
      current = evaluation;
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.check(current);
    }
  }

  /** Believes that a geometry in the design comes with a plugin that knows it. */
  static final class SureOfTheSurface extends Altered {
    @Override
    public RuleOutcome check(Evaluation evaluation) {
      boolean geometry = evaluation.design().design().getSubstrate().getGeometry() != null;
      if (geometry) evaluation.design().surface().orElseThrow();
      return super.check(evaluation);
    }
  }
}
