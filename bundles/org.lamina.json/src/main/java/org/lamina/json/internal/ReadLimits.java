// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/**
 * What a file may at most contain. No design comes near; a hostile or broken file is turned away early.
 *
 * @param documentBytes size of the file
 * @param depth nesting of objects and lists
 * @param stringLength characters of a text or member name
 * @param numberLength characters of a number
 * @param tokens members, values and brackets together
 * @param problems how many problems are reported before "and more"
 */
public record ReadLimits(
    int documentBytes, int depth, int stringLength, int numberLength, int tokens, int problems) {
  public static final ReadLimits DEFAULT = new ReadLimits(8 * 1024 * 1024, 64, 1024 * 1024, 1000, 2_000_000, 100);
}
