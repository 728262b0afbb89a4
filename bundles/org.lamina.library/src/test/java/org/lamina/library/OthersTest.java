// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A library that builds on what other catalogs bring. */
class OthersTest {
  private static final String HEADER = "{ \"format\": \"1\", \"id\": \"mine\", \"version\": \"1\" }";
  private final MemoryFiles mine = new MemoryFiles();
  private final MemoryFiles others = MemoryFiles.sound();

  @Test
  void namesOfOthersAreKnown() {
    mine("recipes/mine.json", "{ \"id\": \"mine\", \"product\": \"Variant\", \"basedOn\": \"grow\" }");
    assertEquals(List.of(), problems());
  }

  @Test
  void whatIsInheritedFromOthersIsChecked() {
    String density = "{ \"kind\": \"assumed\", \"notes\": \"Recalled.\", \"value\": \"2 g/cm3\" }";
    mine("materials/Mine.json", "{ \"id\": \"Mine\", \"basedOn\": \"Variant\", \"density\": " + density + " }");
    List<LibraryProblem> problems = problems();
    assertEquals(
        List.of("film-density", "theoretical-capacity"),
        problems.stream().map(LibraryProblem::check).sorted().toList(),
        "the film density and the capacity come through two entries of the other library");
    assertTrue(problems.get(0).message().endsWith("(inherited from 'Variant')"), problems.toString());
  }

  @Test
  void whatIsWrongWithOthersIsNotSaidOfThisLibrary() {
    others.texts.computeIfPresent("materials/Host.json", (path, text) -> text.replace("97.87 g/mol", "90 g/mol"));
    mine("materials/Mine.json", "{ \"id\": \"Mine\", \"basedOn\": \"Host\" }");
    assertEquals(List.of(), problems());
  }

  @Test
  void aBaseThatCannotBeReadIsAProblemOfWhoNamesIt() {
    others.texts.put("materials/Host.json", "{");
    mine("materials/Mine.json", "{ \"id\": \"Mine\",\n  \"basedOn\": \"Host\" }");
    LibraryProblem problem = problems().get(0);
    assertEquals("materials/Mine.json:2:14", problem.file() + ":" + problem.line() + ":" + problem.column());
    assertTrue(problem.message().startsWith("what this entry names cannot be read: materials/Host.json:1:"), problem.message());
    assertEquals(1, problems().size());
  }

  @Test
  void aProductThatCannotBeReadIsAProblemOfTheRecipe() {
    others.texts.put("materials/Host.json", "{");
    String density = "{ \"kind\": \"assumed\", \"notes\": \"Recalled.\", \"value\": \"2 g/cm3\" }";
    mine("recipes/mine.json", "{ \"id\": \"mine\",\n  \"product\": \"Host\", \"filmDensity\": " + density + " }");
    LibraryProblem problem = problems().get(0);
    assertEquals("recipes/mine.json:2:14", problem.file() + ":" + problem.line() + ":" + problem.column());
  }

  @Test
  void aRecipeForAMaterialOfOthersIsHeldAgainstItsDensity() {
    String density = "{ \"kind\": \"assumed\", \"notes\": \"Recalled.\", \"value\": \"7 g/cm3\" }";
    mine("recipes/mine.json", "{ \"id\": \"mine\", \"product\": \"Variant\", \"filmDensity\": " + density + " }");
    assertEquals(List.of("film-density"), problems().stream().map(LibraryProblem::check).toList());
  }

  @Test
  void whatOthersBringHasItsIdAlready() {
    mine("materials/Variant.json", "{\n  \"id\": \"Variant\" }");
    mine("recipes/Host.json", "{ \"id\": \"Host\", \"product\": \"Host\" }");
    LibraryProblem problem = problems().get(0);
    assertEquals("materials/Variant.json:2:9", problem.file() + ":" + problem.line() + ":" + problem.column());
    assertEquals("ids", problem.check());
    assertEquals("catalog 'others' brings 'Variant', too: no design could name either", problem.message());
    assertEquals(1, problems().size(), "a recipe may be called like a material");
  }

  @Test
  void aCircleOfOthersEnds() {
    others.texts.put("materials/A.json", "{ \"id\": \"A\", \"basedOn\": \"B\" }");
    others.texts.put("materials/B.json", "{ \"id\": \"B\", \"basedOn\": \"A\", \"formula\": \"Li\" }");
    mine("materials/Mine.json", "{ \"id\": \"Mine\", \"basedOn\": \"A\" }");
    assertEquals(List.of(), problems());
  }

  private void mine(String path, String text) {
    mine.texts.put("lamina-library.json", HEADER);
    mine.texts.put(path, text);
  }

  private List<LibraryProblem> problems() {
    LibraryCatalog other = new LibraryCatalog("others", others);
    return LibraryCheck.check(new LibraryCatalog("mine", mine), KnownEntries.of(List.of(other)));
  }
}
