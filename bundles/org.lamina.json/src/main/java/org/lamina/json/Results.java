// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.json.internal.Fault;
import org.lamina.json.internal.MemberLookup;
import org.lamina.json.internal.Places;
import org.lamina.json.internal.Reading;

/** Turns what the internal package found into the records of this one. */
final class Results {
  private Results() {}

  @SuppressWarnings("unchecked")
  static <T extends EObject> ReadResult<T> of(Reading reading) {
    SourceMap places = new SourceMap(reading.places());
    return new ReadResult<>(Optional.ofNullable((T) reading.root()), places, problems(reading.faults()));
  }

  static ReadResult<Member> of(MemberLookup lookup) {
    Optional<Member> member =
        Optional.ofNullable(lookup.kind())
            .map(Member.Kind::valueOf)
            .map(kind -> new Member(kind, Optional.ofNullable(lookup.dimension()), Optional.ofNullable(lookup.text())));
    return new ReadResult<>(member, new SourceMap(Places.EMPTY), problems(lookup.faults()));
  }

  private static List<ReadProblem> problems(List<Fault> faults) {
    List<ReadProblem> problems = new ArrayList<>(faults.size());
    for (Fault fault : faults) {
      ReadProblem.Kind kind = ReadProblem.Kind.valueOf(fault.kind().name());
      Position position = new Position(fault.line(), fault.column());
      problems.add(new ReadProblem(kind, fault.message(), fault.help(), fault.pointer(), position));
    }
    return problems;
  }
}
