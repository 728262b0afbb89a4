// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.Comparator;

/**
 * Something that is wrong with a library.
 *
 * @param file what messages call the file, or the library where no file is concerned
 * @param line from one; zero when the thing has no place in the text
 * @param column from one; zero when the thing has no place in the text
 * @param pointer JSON pointer of the member concerned, which may be absent from the file; empty for a file as a whole
 * @param check id of the check that found it, one of {@link LibraryCheck#checks}
 * @param message what is wrong, with the actual value and the expected one
 * @param help what to do
 */
public record LibraryProblem(
    String file, int line, int column, String pointer, String check, String message, String help) {
  /** By file, then by place in it. */
  static final Comparator<LibraryProblem> BY_PLACE =
      Comparator.comparing(LibraryProblem::file)
          .thenComparingInt(LibraryProblem::line)
          .thenComparingInt(LibraryProblem::column)
          .thenComparing(LibraryProblem::pointer)
          .thenComparing(LibraryProblem::check)
          .thenComparing(LibraryProblem::message);

  /** {@code file:line:column message; help [check]}, without what is zero. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    return place + " " + message + "; " + help + " [" + check + "]";
  }
}
