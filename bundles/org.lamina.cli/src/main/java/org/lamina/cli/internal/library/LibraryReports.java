// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.library;

import java.util.ArrayList;
import java.util.List;
import org.lamina.cli.internal.run.Listing;
import org.lamina.library.LibraryProblem;
import org.lamina.model.LibraryHeader;

/** What is wrong with libraries, for people and for programs. */
final class LibraryReports {
  private LibraryReports() {}

  /** Problems first, then what there is. */
  static String text(CheckedLibrary library) {
    StringBuilder text = new StringBuilder();
    for (LibraryProblem problem : library.problems()) {
      line(text, "", place(problem) + " " + problem.check() + "  " + problem.message());
      line(text, "    ", "help: " + problem.help());
    }
    if (!library.problems().isEmpty()) text.append('\n');
    List<String> counts = new ArrayList<>();
    library.entries().forEach((kind, count) -> counts.add(count + " " + noun(kind, count)));
    String title = library.header().map(LibraryReports::title).orElse("without a readable header");
    line(text, "", library.place() + ": " + title);
    line(text, "  ", String.join(", ", counts));
    line(text, "  ", library.shares().text());
    int problems = library.problems().size();
    line(text, "  ", problems == 1 ? "1 problem" : problems + " problems");
    return text.toString();
  }

  private static String title(LibraryHeader header) {
    String name = header.getName() == null ? "" : " (" + header.getName() + ")";
    return header.getId() + " " + header.getVersion() + name;
  }

  private static String noun(String kind, int count) {
    if (kind.equals("evidence")) return (count == 1 ? "piece" : "pieces") + " of evidence";
    return count == 1 ? kind.substring(0, kind.length() - 1) : kind;
  }

  private static String place(LibraryProblem problem) {
    boolean placed = problem.line() > 0;
    return placed
        ? problem.file() + ":" + problem.line() + ":" + problem.column()
        : problem.file();
  }

  /** An object with a member for the libraries, in their order. */
  static String json(List<CheckedLibrary> libraries) {
    List<String> all = libraries.stream().map(LibraryReports::json).toList();
    return "{\n  \"libraries\": [\n" + String.join(",\n", all) + "\n  ]\n}\n";
  }

  private static String json(CheckedLibrary library) {
    StringBuilder json = new StringBuilder("    {\n");
    member(json, "place", library.place());
    if (library.header().isPresent()) {
      LibraryHeader header = library.header().get();
      member(json, "id", header.getId());
      member(json, "version", header.getVersion());
      if (header.getName() != null) member(json, "name", header.getName());
    }
    library
        .entries()
        .forEach((kind, count) -> json.append("      \"" + kind + "\": ").append(count).append(",\n"));
    json.append("      \"counts\": { ").append(library.shares().jsonMembers()).append(" },\n");
    List<String> problems = library.problems().stream().map(LibraryReports::json).toList();
    json.append("      \"problems\": [");
    if (!problems.isEmpty()) {
      json.append("\n        ").append(String.join(",\n        ", problems)).append("\n      ");
    }
    return json.append("]\n    }").toString();
  }

  private static void member(StringBuilder json, String name, String value) {
    json.append("      \"" + name + "\": ").append(Listing.quoted(value)).append(",\n");
  }

  private static String json(LibraryProblem problem) {
    return "{ \"file\": "
        + Listing.quoted(problem.file())
        + ", \"line\": "
        + problem.line()
        + ", \"column\": "
        + problem.column()
        + ", \"pointer\": "
        + Listing.quoted(problem.pointer())
        + ", \"check\": "
        + Listing.quoted(problem.check())
        + ", \"message\": "
        + Listing.quoted(problem.message())
        + ", \"help\": "
        + Listing.quoted(problem.help())
        + " }";
  }

  private static void line(StringBuilder text, String indent, String content) {
    text.append(indent).append(Listing.oneLine(content)).append('\n');
  }
}
