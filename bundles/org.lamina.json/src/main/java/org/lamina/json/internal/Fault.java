// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/** A problem of a file; {@code line} and {@code column} are zero when it has no place in the text. */
public record Fault(FaultKind kind, String message, String help, String pointer, int line, int column) {}
