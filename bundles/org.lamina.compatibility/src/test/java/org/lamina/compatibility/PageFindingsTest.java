// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.model.Design;
import org.lamina.scaling.ScalingGeometries;

/** The messages that a page shows are those that its wrong example gets; the right one gets none, not even a note. */
class PageFindingsTest {
  private static final Pattern OUTPUT = Pattern.compile("(?s)```text\n(.*?)```");

  static Stream<Rule> rules() {
    return Compatibility.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExamplesGetWhatThePageShows(Rule rule) throws InterruptedException {
    Matcher output = OUTPUT.matcher(rule.page());
    assertTrue(output.find(), "the page shows the message");
    assertEquals(output.group(1), findings(rule, rule.firingExample()));
    assertEquals("", findings(rule, rule.passingExample()));
  }

  private static String findings(Rule rule, String text) throws InterruptedException {
    ScalingGeometries geometries = new ScalingGeometries();
    Design design =
        new DesignFormat(List.of(geometries.ePackage()))
            .readDesign(text.getBytes(StandardCharsets.UTF_8), List.of())
            .root()
            .orElseThrow();
    List<Object> plugins = ExamplePlugins.of(rule);
    plugins.add(rule);
    Engine engine = new Engine(Plugins.of(plugins.toArray()), EngineOptions.defaults());
    DesignReport report = engine.evaluate(DesignSource.of("example", design));
    assertEquals(List.of(), report.problems());
    return report.findings().stream()
        .map(finding -> finding.severity().label() + " " + finding.rule() + "  " + finding.message() + "\n")
        .collect(Collectors.joining());
  }
}
