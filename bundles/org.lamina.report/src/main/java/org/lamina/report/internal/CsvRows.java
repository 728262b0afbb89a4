// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

/** Rows of RFC 4180, in which no text of a design can become a formula of a spreadsheet. */
public final class CsvRows {
  private final StringBuilder text = new StringBuilder();
  private boolean inRow;

  /** Adds cells of text. */
  public CsvRows text(String... cells) {
    for (String cell : cells) cell(isFormula(cell) ? "'" + cell : cell);
    return this;
  }

  /** Adds a number, or nothing. */
  public CsvRows number(String number) {
    cell(number);
    return this;
  }

  /** Ends the row. */
  public void end() {
    text.append("\r\n");
    inRow = false;
  }

  public String text() {
    return text.toString();
  }

  /** Spreadsheets also skip white space and control characters in front. */
  private static boolean isFormula(String cell) {
    int start = 0;
    while (start < cell.length() && cell.charAt(start) <= ' ') start++;
    return start < cell.length() && "=+-@".indexOf(cell.charAt(start)) >= 0;
  }

  private void cell(String content) {
    if (inRow) text.append(',');
    inRow = true;
    boolean quoted =
        content
            .chars()
            .anyMatch(
                character ->
                    character == ',' || character == '"' || character == '\n' || character == '\r');
    text.append(quoted ? "\"" + content.replace("\"", "\"\"") + "\"" : content);
  }
}
