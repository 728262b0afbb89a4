// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

import java.util.List;
import java.util.Optional;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Start;

/**
 * What a simulation is asked for. Either a study or, without one, a run of each protocol and of each current.
 *
 * @param study id out of {@link Simulator#studies()}
 * @param protocols with a name for each, in order
 * @param currents each for a run of its own: cycles of discharge and charge between the voltage limits until they repeat.
 *     For a study, the currents of that
 * @param start what the cell holds at the start; as the design says when empty
 * @param tolerance wanted relative error of capacities, from 1e-8 to 1e-2
 */
public record SimulationRequest(
    Optional<String> study,
    List<NamedProtocol> protocols,
    List<Rate> currents,
    Optional<Start> start,
    double tolerance) {
  /** What is used when nobody says otherwise. */
  public static final double DEFAULT_TOLERANCE = 1e-4;

  /** A protocol and what to call it: the name of its file. */
  public record NamedProtocol(String name, Protocol protocol) {}

  public SimulationRequest {
    protocols = List.copyOf(protocols);
    currents = List.copyOf(currents);
    if (!(tolerance >= 1e-8 && tolerance <= 1e-2)) {
      throw new IllegalArgumentException("the tolerance is " + tolerance + "; it goes from 1e-8 to 1e-2");
    }
  }
}
