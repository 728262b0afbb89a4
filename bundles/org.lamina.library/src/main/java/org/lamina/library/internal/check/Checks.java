// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks of a single entry, in the order of the documentation. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new NamesCheck(),
          new ReadNumberCheck(),
          new AssumedNumberCheck(),
          new DoiPlaceCheck(),
          new SourceFormCheck(),
          new SaysSomethingCheck(),
          new ZeroCheck(),
          new ValueInRangeCheck(),
          new WindowCheck(),
          new FormulaCheck(),
          new MolarMassCheck(),
          new FilmDensityCheck(),
          new TheoreticalCapacityCheck(),
          new MeasuredCapacityCheck(),
          new LithiumRangeCheck(),
          new PotentialFallsCheck(),
          new BranchesCheck(),
          new PrecursorsCheck(),
          new RecipeWindowCheck());

  private Checks() {}

  /** What each check asks for, by id. */
  public static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Check check : ALL) texts.put(check.id(), check.asks());
    return texts;
  }

  /** Everything that is wrong with an entry. */
  public static List<Finding> of(Entry entry) {
    List<Finding> found = new ArrayList<>();
    for (Check check : ALL) {
      Findings findings = new Findings(check.id());
      check.check(entry, findings);
      found.addAll(findings.list());
    }
    return found;
  }
}
