// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.quantity.Numbers;

/** Collects what is wrong with a cell, member by member, so that all of it is told at once. */
final class Complaints {
  private final List<String> all = new ArrayList<>();

  void add(String member, String what) {
    all.add(member + " " + what);
  }

  List<String> all() {
    return List.copyOf(all);
  }

  boolean none() {
    return all.isEmpty();
  }

  /** A number that must be there; 1 in its place, so that reading can go on. */
  double required(String member, Double value) {
    if (value != null) return value;
    add(member, "is missing");
    return 1;
  }

  /** A number that must lie between two others, and may be neither. */
  double between(String member, double value, double low, double high) {
    if (!(value > low && value < high)) add(member, range(value, "between " + shown(low) + " and " + shown(high)));
    return value;
  }

  /** A number that must lie between two others or be one of them. */
  double within(String member, double value, double low, double high) {
    if (!(value >= low && value <= high)) add(member, range(value, "from " + shown(low) + " to " + shown(high)));
    return value;
  }

  /** A number above zero. */
  double positive(String member, double value) {
    if (!(value > 0 && Double.isFinite(value))) add(member, range(value, "above 0"));
    return value;
  }

  /** A number that is not below zero. */
  double nonnegative(String member, double value) {
    if (!(value >= 0 && Double.isFinite(value))) add(member, range(value, "0 or above"));
    return value;
  }

  private static String range(double value, String allowed) {
    return "is " + shown(value) + "; it must be " + allowed;
  }

  static String shown(double value) {
    return Double.isFinite(value) ? Numbers.exact(value) : Double.toString(value);
  }
}
