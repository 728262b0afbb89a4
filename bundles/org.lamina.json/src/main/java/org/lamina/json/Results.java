// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.json.internal.Fault;
import org.lamina.json.internal.Reading;

/** Turns what the internal package found into the records of this one. */
final class Results {
  private Results() {}

  @SuppressWarnings("unchecked")
  static <T extends EObject> ReadResult<T> of(Reading reading) {
    List<ReadProblem> problems = new ArrayList<>(reading.faults().size());
    for (Fault fault : reading.faults()) {
      ReadProblem.Kind kind = ReadProblem.Kind.valueOf(fault.kind().name());
      Position position = new Position(fault.line(), fault.column());
      problems.add(new ReadProblem(kind, fault.message(), fault.help(), fault.pointer(), position));
    }
    return new ReadResult<>(Optional.ofNullable((T) reading.root()), new SourceMap(reading.places()), problems);
  }
}
