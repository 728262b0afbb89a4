// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the command does. */
class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  private static String readme() throws Exception {
    return Files.readString(Project.TOP.resolve("README.md"));
  }

  private static String block(String language) throws Exception {
    String text = readme();
    int start = text.indexOf("```" + language + "\n") + language.length() + 4;
    return text.substring(start, text.indexOf("```", start));
  }

  @Test
  void itsFirstCommandPrintsWhatItShows() throws Exception {
    String command = block("sh").strip();
    assertEquals("./lamina check examples/pearse-2018-3d.lamina.json", command);
    String[] words = command.split(" ");
    List<String> printed = new Lamina().run(words[1], words[2]).out().lines().toList();
    int position = 0;
    for (String line : block("text").lines().toList()) {
      if (line.equals("...") || line.isBlank()) continue;
      int found = printed.subList(position, printed.size()).indexOf(line);
      assertTrue(found >= 0, "the command prints, after line " + position + ": " + line);
      position += found + 1;
    }
    assertTrue(position > 10, "the README shows the headline");
  }

  @Test
  void itsDesignIsChecked(@TempDir Path folder) throws Exception {
    Path design = folder.resolve("design.lamina.json");
    Files.writeString(design, block("json"));
    Lamina.Result result = new Lamina().run("check", design.toString());
    assertEquals(0, result.exitCode(), result.out() + result.err());
  }

  @Test
  void itsWhatIfFails() throws Exception {
    Lamina.Result result =
        new Lamina().run("check", "examples/pearse-2018-3d.lamina.json", "--set", "stack.TiN.temperature=400 degC");
    assertEquals(1, result.exitCode(), result.err());
    assertTrue(result.out().contains("error thermal-budget  layer 3 'Li2PO2N' is held at 400 degC"), result.out());
  }

  @Test
  void itsSimulationGivesWhatItSays() throws Exception {
    assertTrue(readme().contains("gives 8.71 uAh/cm2 at a mean of 3.89 V"));
    String step = "discharge at 0.256 mA/cm2 until 3 V";
    Lamina.Result result = new Lamina().run("simulate", "examples/danilov-2011.lamina.json", "--step", step);
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(8.71, number(result.out(), "capacity +([\\d.]+) uAh/cm2"), 0.005);
    assertEquals(3.89, number(result.out(), "mean voltage +([\\d.]+) V"), 0.005);
  }

  private static double number(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), text);
    return Double.parseDouble(found.group(1));
  }

  /** Of all pages, not of the README alone. */
  @Test
  void linksLeadSomewhere() throws Exception {
    List<String> dead = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(Project.TOP)) {
      for (Path page : walk.filter(ReadmeTest::isPage).sorted().toList()) {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          boolean outside = link.group(1).contains(":");
          if (!outside && Files.notExists(page.getParent().resolve(link.group(1)))) {
            dead.add(Project.TOP.relativize(page) + " -> " + link.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  private static boolean isPage(Path file) {
    String path = Project.TOP.relativize(file).toString();
    return path.endsWith(".md") && !path.contains("target/") && !path.startsWith(".");
  }
}
