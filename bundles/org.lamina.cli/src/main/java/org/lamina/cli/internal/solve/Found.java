// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.List;

/**
 * What a search came to; everything in ascending order of the number.
 *
 * @param solutions where the estimate takes the wanted value
 * @param stretches over which it does so everywhere
 * @param jumps over which it passes the wanted value without taking it
 * @param gaps where it is not available
 * @param least where it is least; null when it is available nowhere
 * @param most where it is greatest; null when it is available nowhere
 */
public record Found(
    List<Point> solutions,
    List<Stretch> stretches,
    List<Jump> jumps,
    List<Gap> gaps,
    Point least,
    Point most) {

  /** From one number to another, as far as was looked. */
  public record Stretch(Point from, Point to) {}

  /** Two numbers so near each other that nothing lies between them that could be told apart. */
  public record Jump(Point below, Point above) {}

  /** From one number to another; the reason is the one at the end where the estimate ceases. */
  public record Gap(double from, double to, String reason) {}

  /** Whether there is any number for which the estimate takes the wanted value. */
  public boolean any() {
    return !solutions.isEmpty() || !stretches.isEmpty();
  }
}
