// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.Material;

/** Which sources 'bibliography' prints, and how. */
class BibliographyTest {
  /** Describes the sources of the test library, in several ways of writing. */
  private static final String DESCRIBED =
      """
      % A comment, and an abbreviation.
      @string{jtest = "Journal of Tests"}
      @Article{Zeta2001,
        title = {On {MO}$_2$
                 and its curve},
        author = "Zeta, A. and Eta, B.",
        journal = jtest, year = 2001, month = feb,
        doi = {10.1000/CURVE}
      }
      @misc{alpha1702, title = {A preprint}, eprint = {1702.04009}, archivePrefix = {arXiv}}
      @phdthesis{Beta, title = {A thesis}, url = {https://example.org/thesis}}
      @article{unused, title = {Nobody reads it}, doi = {10.1000/unused}}
      """;

  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void designs() throws IOException {
    cli = cli(TestLibrary.standard().bibliography(DESCRIBED));
    cli.file("fast.lamina.json", Designs.film("40 nm", "MO2-fast"))
        .file("plain.lamina.json", Designs.film("40 nm", "MO2"))
        .file("lost.lamina.json", Designs.film("40 nm", "MO4"))
        .file("cut.lamina.json", Designs.CUT);
  }

  private Cli cli(TestLibrary library) {
    return new Cli(directory)
        .with(new TestPlugins.FlatGeometry(), library, new Reading(), new Citing());
  }

  @Test
  void sourcesThatWereUsed() throws Exception {
    Cli.Result result = cli.run("bibliography", "fast.lamina.json");
    assertEquals(0, result.code(), result.err());
    assertEquals("", result.err());
    Golden.check("bibliography.bib", result.out());
    assertReadsBack(result.out(), 2);
  }

  @Test
  void sourcesThatAreNamedAnywhere() throws Exception {
    Cli.Result result = cli.run("bibliography", "--all", "fast.lamina.json", "plain.lamina.json");
    assertEquals(0, result.code(), result.err());
    assertEquals(
        "lamina: no installed library describes the source doi:10.1000/hot\n", result.err());
    Golden.check("bibliography-all.bib", result.out());
    assertReadsBack(result.out(), 3);
  }

  private static void assertReadsBack(String bibtex, int entries) throws Exception {
    BibTeXParser parser = new BibTeXParser();
    assertEquals(entries, parser.parseFully(new StringReader(bibtex)).getEntries().size(), bibtex);
    assertEquals(List.of(), parser.getExceptions());
  }

  @Test
  void theSameBytesOnAnyNumberOfThreads() {
    String one = cli.run("bibliography", "plain.lamina.json", "--threads", "1").out();
    assertEquals(one, cli.run("bibliography", "plain.lamina.json", "--threads", "7").out());
    assertTrue(one.contains("@article{Zeta2001"), one);
  }

  @Test
  void aFindingIsNoReasonForAnotherExitCode() {
    Cli.Result check = cli.run("check", "plain.lamina.json");
    assertEquals(1, check.code(), check.out());
    Cli.Result result = cli.run("bibliography", "plain.lamina.json");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("finding cites of 'MO2'"), result.out());
  }

  @Test
  void whatCannotBeEvaluatedEndsWithTwo() {
    for (String file : new String[] {"lost.lamina.json", "cut.lamina.json", "none.lamina.json"}) {
      Cli.Result result = cli.run("bibliography", file, "fast.lamina.json");
      assertEquals(2, result.code(), file);
      assertTrue(result.err().contains("lamina: " + file), result.err());
      assertTrue(result.out().contains("@article{Zeta2001"), "the rest goes on: " + result.out());
    }
  }

  @Test
  void aBibliographyWithAMistakeIsNamed() throws IOException {
    String misspelt = DESCRIBED.replace("= jtest", "= jtset");
    Cli broken = cli(TestLibrary.standard().bibliography("@article{x, title {}}\n" + misspelt));
    Cli.Result result = broken.run("bibliography", "fast.lamina.json");
    assertEquals(2, result.code());
    String first = "lamina: test-plugins 1.0: bibliography: line 1, column 19: in 'x' the field 'title' has no '='";
    assertTrue(result.err().startsWith(first), result.err());
    assertTrue(result.err().contains("line 8, column 13: there is no @string 'jtset'"), result.err());
    assertTrue(result.out().contains("@misc{alpha1702"), result.out());
    Cli unclosed = cli(TestLibrary.standard().bibliography("@article{x, title = {"));
    result = unclosed.run("bibliography", "fast.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("@misc{doi-10.1000-curve,"), result.out());
  }

  @Test
  void differentSourcesWithTheSameKeyAreBothThere() throws Exception {
    TestLibrary library =
        TestLibrary.standard().bibliography("@misc{same, title = {One}, doi = {10.1000/curve}}");
    TestLibrary other =
        new TestLibrary().bibliography("@misc{same, title = {Two}, eprint = {arXiv:1702.04009}}");
    Cli.Result result = cli(library).with(other).run("bibliography", "fast.lamina.json");
    assertTrue(result.out().contains("@misc{same,\n"), result.out());
    assertTrue(result.out().contains("@misc{same-2,\n"), result.out());
    assertReadsBack(result.out(), 2);
  }

  @Test
  void aSourceInWordsAndOneWithBracesBecomeValidEntries() throws Exception {
    TestLibrary library =
        new TestLibrary()
            .material(
                "MO2",
                "\"density\": { \"kind\": \"computed\", \"source\": \"Tables of 50 % & more {\","
                    + " \"notes\": \"n\", \"value\": \"1 g/cm3\" }");
    Cli.Result result = cli(library).run("bibliography", "plain.lamina.json", "--all");
    assertTrue(result.out().contains("howpublished = {Tables of 50 \\% \\& more }"), result.out());
    assertReadsBack(result.out(), 1);
  }

  @Test
  void theAddressOfADoiIsThatDoi() {
    String spelt =
        "\"kind\": \"measured\", \"source\": \"https://doi.org/10.1000/%s\","
            + " \"place\": \"p\", \"printed\": \"1\"";
    TestLibrary library =
        TestLibrary.standard()
            .bibliography(DESCRIBED)
            .material(
                "MO2",
                ("\"formula\": \"MO2\", \"density\": { %s, \"value\": \"1 g/cm3\" },"
                        + " \"filmDensity\": { %s, \"value\": \"1 g/cm3\" }")
                    .formatted(spelt.formatted("curve"), spelt.formatted("new").replace("https://", "http://dx.")));
    Cli.Result result = cli(library).run("bibliography", "plain.lamina.json", "--all");
    assertTrue(result.out().contains("@article{Zeta2001,"), result.out());
    assertTrue(result.out().contains("finding cites of 'MO2'"), result.out());
    assertTrue(result.out().contains("doi = {10.1000/new}"), result.out());
    assertEquals("lamina: no installed library describes the source doi:10.1000/new\n", result.err());
  }

  @Test
  void whoNamesNoSourceIsTold() throws IOException {
    TestLibrary library = new TestLibrary().material("Q", "\"formula\": \"Q\"");
    Cli cli = cli(library);
    cli.file("bare.lamina.json", Designs.film("40 nm", "Q"));
    Cli.Result result = cli.run("bibliography", "bare.lamina.json");
    assertEquals("", result.out());
    assertEquals(
        "lamina: no number and no finding used a source; --all prints those that are only named\n", result.err());
    result = cli.run("bibliography", "bare.lamina.json", "--all");
    assertEquals("lamina: neither the designs nor the entries that they use name a source\n", result.err());
    assertEquals(0, result.code());
  }

  /** A name that another one begins with is not that other one. */
  @Test
  void aFindingThatCitesALongerNameDoesNotCiteTheShorterOne() {
    String number = "\"kind\": \"measured\", \"place\": \"p\", \"printed\": \"1\", ";
    TestLibrary library =
        new TestLibrary()
            .material(
                "MO2",
                "\"density\": { " + number + "\"source\": \"doi:10.1000/curve\", \"value\": \"1 g/cm3\" },"
                    + "\"filmDensity\": { " + number + "\"source\": \"doi:10.1000/cur\", \"value\": \"1 g/cm3\" }");
    String out = cli(library).run("bibliography", "plain.lamina.json").out();
    assertTrue(out.contains("doi-10.1000-curve,"), out);
    assertFalse(out.contains("doi-10.1000-cur,"), out);
  }

  /** Uses the potential and the diffusivity of each film. */
  private static final class Reading implements Estimator {
    @Override
    public String id() {
      return "test/reading";
    }

    @Override
    public Set<String> produces() {
      return Set.of("reading");
    }

    @Override
    public List<Estimate> estimate(Evaluation evaluation) {
      List<PropertyUse> uses = new ArrayList<>();
      for (ResolvedLayer layer : evaluation.design().layers()) {
        Material material = layer.material().orElse(null);
        if (material == null || material.getElectrode() == null) continue;
        String id = material.getId();
        uses.add(PropertyUse.of(id, "electrode/potential", material.getElectrode().getPotential()));
        uses.add(PropertyUse.of(id, "electrode/diffusivity", material.getElectrode().getDiffusivity()));
      }
      return List.of(Estimate.ofSi("reading", 1, "nm", "none").from(uses));
    }
  }

  /** Complains of MO2, on the authority of a paper. */
  private static final class Citing extends TestPlugins.TestRule {
    Citing() {
      super("cites", Severity.ERROR);
    }

    @Override
    public RuleOutcome check(Evaluation evaluation) {
      List<Violation> violations = new ArrayList<>();
      for (ResolvedLayer layer : evaluation.design().layers()) {
        if (!layer.layer().getMaterial().equals("MO2")) continue;
        violations.add(
            Violation.at(ElementPath.of(layer.layer()), "too fast (doi:10.1000/curve, Figure 1)", "wait")
                .inLayer(layer.label()));
      }
      return RuleOutcome.of(violations);
    }
  }
}
