// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.closure;

import java.util.List;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.quantity.Quantity;

/** Words what the films of unknown thickness leave open. */
final class Unjudged {
  private Unjudged() {}

  /**
   * A note that names the films of unknown thickness and what the others leave for them; none when all are known.
   *
   * @param question what could not be judged, for example {@code "whether all films find room"}
   */
  static List<Violation> of(List<Reach> reaches, double offsetMetres, String question) {
    if (reaches.isEmpty()) return List.of();
    Reach outermost = reaches.get(reaches.size() - 1);
    List<ResolvedLayer> open = outermost.open();
    if (open.isEmpty()) return List.of();
    boolean one = open.size() == 1;
    Quantity left = Rounded.length(offsetMetres - outermost.metres());
    String message =
        Sentence.of(
            "{} could not be judged: {} {} no stated thickness; {} is left for {}",
            question,
            LayerName.of(open),
            one ? "has" : "have",
            left,
            one ? "it" : "them");
    String help =
        Sentence.of("State {} has to stay below {}.", one ? "the thickness: it" : "the thicknesses: their sum", left);
    ResolvedLayer first = open.get(0);
    Violation violation = Violation.at(ElementPath.of(first.layer()), message, help).withSeverity(Severity.NOTE);
    return List.of(violation.inLayer(first.label()));
  }
}
