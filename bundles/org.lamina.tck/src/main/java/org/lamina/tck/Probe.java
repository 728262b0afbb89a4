// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.List;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;

/** A rule that finds nothing and remembers what it saw. Without any rule the engine calls a run incomplete. */
final class Probe implements Rule {
  private volatile List<String> labels = List.of();
  private volatile boolean surface;

  /** Labels of the films. */
  List<String> labels() {
    return labels;
  }

  /** Whether some plugin gave the surface of the substrate. */
  boolean hasSurface() {
    return surface;
  }

  @Override
  public String id() {
    return "org.lamina.tck/probe";
  }

  @Override
  public String category() {
    return "contract";
  }

  @Override
  public String title() {
    return "Nothing";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.NOTE;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    labels = evaluation.design().layers().stream().map(ResolvedLayer::label).toList();
    surface = evaluation.design().surface().isPresent();
    return RuleOutcome.of(List.of());
  }
}
