// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Markdown page of a rule.
 *
 * @param head what stands before the first section
 * @param sections text by title, in the order of the page
 */
record RulePage(String head, Map<String, String> sections) {
  private static final Pattern HEADING = Pattern.compile("(?m)^## +(.*?) *$");
  private static final Pattern JSON = Pattern.compile("(?s)```json\\R(.*?)```");

  static RulePage parse(String markdown) {
    List<MatchResult> headings = HEADING.matcher(markdown).results().toList();
    Map<String, String> sections = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : markdown.length();
      sections.put(headings.get(i).group(1), markdown.substring(headings.get(i).end(), end));
    }
    String head = headings.isEmpty() ? markdown : markdown.substring(0, headings.get(0).start());
    return new RulePage(head, sections);
  }

  /** The JSON that a section quotes. */
  List<String> quotes(String section) {
    return JSON.matcher(sections.getOrDefault(section, "")).results().map(match -> match.group(1)).toList();
  }

  /** Whether a text contains the lines of a quote, whatever the indentation of either. */
  static boolean contains(String text, String quote) {
    return flat(text).contains(flat(quote));
  }

  private static String flat(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
