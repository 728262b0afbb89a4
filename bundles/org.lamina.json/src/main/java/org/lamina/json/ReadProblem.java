// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

/**
 * Something that is wrong with a file.
 *
 * @param message what is wrong, with the actual value and the allowed one
 * @param help what to do
 * @param pointer JSON pointer of the element concerned, which may be absent from the file
 * @param position where; {@link Position#NONE} for the file as a whole and for what {@code --set} brought
 */
public record ReadProblem(Kind kind, String message, String help, String pointer, Position position) {
  /** What sort of problem it is. */
  public enum Kind {
    /** The text is not JSON (or XML). */
    SYNTAX,
    /** The file is larger or deeper than any design has reason to be. */
    LIMIT,
    /** The bytes are not clean UTF-8. */
    ENCODING,
    /** A member that its object does not have. */
    UNKNOWN_MEMBER,
    /** A member that is there twice. */
    DUPLICATE_MEMBER,
    /** A word that is none of the allowed ones. */
    UNKNOWN_VALUE,
    /** A value of another JSON type than expected. */
    WRONG_TYPE,
    /** A unit that is missing or unknown. */
    UNIT,
    /** A quantity of another dimension than expected. */
    DIMENSION,
    /** A value, or a number of values, outside what is allowed. */
    RANGE,
    /** A required member that is not there. */
    MISSING,
    /** A class that no installed plugin brings; the rest of the file is usable. */
    TYPE_NOT_INSTALLED,
    /** A {@code --set} that names no place in the design. */
    SETTING
  }
}
