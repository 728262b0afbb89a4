// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of a source that lead somewhere, and the names under which a bibliography knows them. */
public final class SourceForm {
  private static final Pattern DOI = Pattern.compile("doi:10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S+");
  private static final Pattern ARXIV =
      Pattern.compile("arXiv:(?:[0-9]{4}\\.[0-9]{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/[0-9]{7})(?:v[1-9][0-9]*)?");
  private static final Pattern ADDRESS = Pattern.compile("https://[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(?::[0-9]+)?(?:[/?#]\\S*)?");
  private static final Pattern ISBN = Pattern.compile("isbn:([0-9][0-9 -]*[0-9Xx])");

  private SourceForm() {}

  /** What is wrong with a source; empty when it leads somewhere. */
  static Optional<String> problem(String source) {
    if (ISBN.matcher(source).matches()) {
      return validIsbn(isbn(source)) ? Optional.empty() : Optional.of("the check digit of '" + source + "' is wrong");
    }
    boolean known = DOI.matcher(source).matches() || ARXIV.matcher(source).matches() || ADDRESS.matcher(source).matches();
    return known ? Optional.empty() : Optional.of("the source '" + source + "' has no form that leads somewhere");
  }

  /** The source in the form in which two spellings of the same one are equal. */
  public static String key(String source) {
    int colon = source.indexOf(':');
    String scheme = colon < 0 ? "" : source.substring(0, colon).toLowerCase(Locale.ROOT);
    switch (scheme) {
      case "doi":
        return source.toLowerCase(Locale.ROOT);
      case "arxiv":
        return source.toLowerCase(Locale.ROOT).replaceFirst("v[0-9]+$", "");
      case "isbn":
        return "isbn:" + isbn(source);
      default:
        return source.replaceFirst("/+$", "");
    }
  }

  private static String isbn(String source) {
    return source.substring("isbn:".length()).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
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
