// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.List;
import java.util.Optional;
import org.lamina.api.simulation.StudyKind;

/** All studies, in the order in which they are offered. */
public final class Studies {
  private static final List<Study> ALL = 
      List.of(
          new RateCapability(),
          new Ragone(),
          new RoundTripMap(),
          new Impedance(),
          new PowerPulse(),
          new SelfDischarge());

  private Studies() {}

  /** What can be asked for. */
  public static List<StudyKind> kinds() {
    return ALL.stream().map(Study::kind).toList();
  }

  /** The study of an id. */
  public static Optional<Study> find(String id) {
    return ALL.stream().filter(study -> study.kind().id().equals(id)).findFirst();
  }
}
