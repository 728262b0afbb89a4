// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.lamina.model.meta.ModelMeta;
import org.lamina.rate.model.CellFilePackage;

/** docs/cell-file.md: what it shows is read, and its table is that of the model; {@code -Dlamina.update} writes it. */
class CellFilePageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "cell-file.md");
  private static final String BEGIN = "<!-- from the model: begin -->\n";
  private static final String END = "<!-- from the model: end -->";
  private static final Pattern JSON = Pattern.compile("(?s)```json\\n(.*?)\\n```");
  private static final Pattern EXAMPLE = Pattern.compile("\\.\\./examples/cells/([a-z0-9-]+)\\.cell\\.json");

  @Test
  void tellsWhatTheModelTells() throws IOException {
    String text = Files.readString(PAGE);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    assertTrue(from >= 0 && to > from, "the marks stand in " + PAGE);
    String updated = text.substring(0, from + BEGIN.length()) + tables() + text.substring(to);
    if (System.getProperty("lamina.update") != null) Files.writeString(PAGE, updated);
    else assertEquals(updated, text, "run the tests of this bundle with -Dlamina.update");
  }

  @Test
  void showsACell() throws IOException {
    List<MatchResult> found = JSON.matcher(Files.readString(PAGE)).results().toList();
    assertEquals(1, found.size(), "one piece of JSON");
    CellReader.Read read = CellReader.read(CellFiles.cell(found.get(0).group(1)));
    assertEquals(List.of(), read.complaints());
  }

  @Test
  void listsTheExamples() throws IOException {
    List<String> told = EXAMPLE.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)).sorted().toList();
    try (Stream<Path> files = Files.list(Path.of("..", "..", "examples", "cells"))) {
      List<String> there = files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".cell.json")).map(name -> name.replace(".cell.json", "")).sorted().toList();
      assertEquals(there, told);
    }
  }

  private static String tables() {
    StringBuilder text = new StringBuilder();
    CellFilePackage.eINSTANCE.getEClassifiers().forEach(classifier -> {
      EClass type = (EClass) classifier;
      if (type.isAbstract()) return;
      text.append("### ").append(title(type)).append("\n\n").append(ModelMeta.documentation(type)).append("\n\n");
      text.append("| member | what it is |\n|---|---|\n");
      for (EStructuralFeature feature : type.getEAllStructuralFeatures()) text.append(row(feature));
      text.append('\n');
    });
    return text.toString();
  }

  private static String title(EClass type) {
    String name = ModelMeta.typeName(type).replace('-', ' ');
    String noun = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    if (type.getESuperTypes().isEmpty()) return noun;
    String of = ModelMeta.typeName(type.getESuperTypes().get(0));
    return noun + ": an " + of + " of type `" + ModelMeta.typeName(type) + "`";
  }

  private static String row(EStructuralFeature feature) {
    return "| `" + ModelMeta.memberName(feature) + "`" + (feature.isRequired() ? " *" : "") + " | " + kind(feature)
        + ModelMeta.documentation(feature) + " |\n";
  }

  private static String kind(EStructuralFeature feature) {
    String list = feature.isMany() ? "list of " : "";
    if (feature instanceof EReference reference) {
      return "(" + list + ModelMeta.typeName(reference.getEReferenceType()).replace('-', ' ') + ") ";
    }
    String nonnegative = ModelMeta.flag(feature, "nonnegative") ? ", not below 0" : "";
    String sign = ModelMeta.flag(feature, "positive") ? ", above 0" : nonnegative;
    Class<?> java = ((EAttribute) feature).getEAttributeType().getInstanceClass();
    String kind = java == String.class ? "text" : java == boolean.class ? "true or false" : "number";
    return "(" + list + kind + (feature.isMany() && kind.equals("number") ? "s" : "") + sign + ") ";
  }
}
