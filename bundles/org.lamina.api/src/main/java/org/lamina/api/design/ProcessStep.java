// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.result.ElementPath;
import org.lamina.model.Ambient;
import org.lamina.model.Treatment;
import org.lamina.model.quantity.Quantity;

/**
 * One step of making the device.
 *
 * @param layer the film that the step deposits or follows
 * @param kind what is done
 * @param name for messages, for example {@code "deposition of Li2PO2N"} or {@code "anneal of LiCoO2"}
 * @param temperature empty when neither the design nor the recipe says
 * @param durationSeconds empty when not known
 * @param ambients what the films below see; empty when not known
 * @param path where in the design the step stands
 * @param treatment the treatment that a step of that kind performs, of the film or of its recipe
 */
public record ProcessStep(
    ResolvedLayer layer,
    Kind kind,
    String name,
    Optional<Quantity> temperature,
    OptionalDouble durationSeconds,
    Set<Ambient> ambients,
    ElementPath path,
    Optional<Treatment> treatment) {
  /** What a step does. */
  public enum Kind {
    DEPOSITION,
    TREATMENT
  }

  /** A step that performs no treatment. */
  public ProcessStep(
      ResolvedLayer layer,
      Kind kind,
      String name,
      Optional<Quantity> temperature,
      OptionalDouble durationSeconds,
      Set<Ambient> ambients,
      ElementPath path) {
    this(layer, kind, name, temperature, durationSeconds, ambients, path, Optional.empty());
  }
}
