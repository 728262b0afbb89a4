// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lamina.library.bibliography.SourceName;

/** The forms of a source that lead somewhere. */
final class SourceForm {
  private static final Pattern DOI = Pattern.compile("doi:10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S+");
  private static final Pattern ARXIV =
      Pattern.compile("arXiv:(?:[0-9]{4}\\.[0-9]{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/[0-9]{7})(?:v[1-9][0-9]*)?");
  private static final Pattern ADDRESS = Pattern.compile("https://[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(?::[0-9]+)?(?:[/?#]\\S*)?");
  private static final Pattern ISBN = Pattern.compile("isbn:([0-9][0-9 -]*[0-9Xx])");

  private SourceForm() {}

  /** What is wrong with a source; empty when it leads somewhere. */
  static Optional<String> problem(String source) {
    if (ISBN.matcher(source).matches()) {
      return validIsbn(SourceName.of(source).normal().value()) ? Optional.empty() : Optional.of("the check digit of '" + source + "' is wrong");
    }
    boolean known = DOI.matcher(source).matches() || ARXIV.matcher(source).matches() || ADDRESS.matcher(source).matches();
    return known ? Optional.empty() : Optional.of("the source '" + source + "' has no form that leads somewhere");
  }

  private static boolean validIsbn(String digits) {
    int sum = 0;
    if (digits.matches("[0-9]{13}")) {
      for (int i = 0; i < 13; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
      return sum % 10 == 0;
    }
    if (!digits.matches("[0-9]{9}[0-9X]")) return false;
    for (int i = 0; i < 10; i++) sum += (10 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
    return sum % 11 == 0;
  }
}
