// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/** The kinds of {@code ReadProblem}, under the same names: this package does not know the one that uses it. */
public enum FaultKind {
  SYNTAX,
  LIMIT,
  ENCODING,
  UNKNOWN_MEMBER,
  DUPLICATE_MEMBER,
  UNKNOWN_VALUE,
  WRONG_TYPE,
  UNIT,
  DIMENSION,
  RANGE,
  MISSING,
  TYPE_NOT_INSTALLED,
  SETTING
}
