// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object, its members in the order of the text. */
final class ObjectNode extends Node {
  /** A member; {@code line} and {@code column} are those of its name. */
  record Member(String name, int line, int column, Node value) {}

  private final Map<String, Member> members = new LinkedHashMap<>();

  ObjectNode(int line, int column) {
    super(line, column);
  }

  Collection<Member> members() {
    return members.values();
  }

  Member member(String name) {
    return members.get(name);
  }

  void put(Member member) {
    members.put(member.name(), member);
  }

  void put(String name, Node value) {
    put(new Member(name, value.line, value.column, value));
  }

  /** The text of a member; null when it is absent or no text. */
  String text(String name) {
    return child(name) instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.TEXT ? scalar.text() : null;
  }

  @Override
  Node child(String segment) {
    Member member = members.get(segment);
    return member == null ? null : member.value();
  }

  @Override
  String described() {
    return "an object";
  }
}
