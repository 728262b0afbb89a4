// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.json.DesignFormat;
import org.lamina.json.Member;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadResult;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;

/**
 * Finds the number that a user names: by a path as {@code --set} takes it; by the plain name of a
 * parameter of the geometry; or, without {@code stack.} in front, by a film and its member. What
 * ends at a property means its value.
 */
final class NumberLookup {
  private static final String GEOMETRY = "substrate.geometry.";
  private static final String STACK = "stack.";
  private static final String VALUE = "value";

  private final DesignFormat format;
  private final byte[] design;

  NumberLookup(DesignFormat format, byte[] design) {
    this.format = format;
    this.design = design;
  }

  /** The number of that name. */
  VariedNumber find(String name) throws CommandFailure {
    ReadResult<Member> first = member(name);
    List<String> paths = new ArrayList<>(List.of(name));
    if (!name.startsWith("/")) paths.addAll(List.of(GEOMETRY + name, STACK + name));
    String other = null;
    for (String path : paths) {
      Optional<Member> member = member(path).root();
      if (member.isEmpty()) continue;
      if (isNumber(member.get())) return number(name, path, member.get());
      String value = path.startsWith("/") ? path + "/" + VALUE : path + "." + VALUE;
      Optional<Member> inside = member(value).root();
      if (inside.isPresent() && isNumber(inside.get())) return number(name, value, inside.get());
      if (other == null) other = described(member.get());
    }
    if (other != null) {
      throw new CommandFailure(
          "--vary: '" + name + "' is " + other + ", and not a number",
          "name a quantity, for example pitch, Li2PO2N.thickness or stack.2.thickness");
    }
    throw nowhere(name, paths, first);
  }

  /** The complaint about the path that was most probably meant. */
  private CommandFailure nowhere(String name, List<String> paths, ReadResult<Member> first) {
    ReadProblem problem = first.problems().get(0);
    if (paths.size() > 1) {
      String head = name.split("[.\\[]", 2)[0];
      boolean whole = head.equals(name);
      boolean rooted = !head.isEmpty() && member(head).root().isPresent();
      boolean ofGeometry = whole || !head.isEmpty() && member(GEOMETRY + head).root().isPresent();
      if (!rooted) problem = member(ofGeometry ? paths.get(1) : paths.get(2)).problems().get(0);
    }
    return new CommandFailure("--vary " + name + ": " + problem.message(), problem.help());
  }

  private ReadResult<Member> member(String path) {
    return format.member(design, List.of(), path);
  }

  private static boolean isNumber(Member member) {
    return member.kind() == Member.Kind.QUANTITY || member.kind() == Member.Kind.NUMBER;
  }

  private static String described(Member member) {
    return switch (member.kind()) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      default -> member.text().map(text -> "'" + text + "'").orElse("something else");
    };
  }

  private static VariedNumber number(String name, String path, Member member) {
    boolean quantity = member.kind() == Member.Kind.QUANTITY;
    Optional<Quantity> present =
        member.text().map(text -> quantity ? Quantity.valueOf(text) : dimensionless(text));
    return new VariedNumber(name, path, quantity, member.dimension(), present);
  }

  private static Quantity dimensionless(String text) {
    return Quantity.of(Double.parseDouble(text), Units.get("1"));
  }
}
