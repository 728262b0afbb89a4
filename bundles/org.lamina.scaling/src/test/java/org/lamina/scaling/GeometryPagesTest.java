// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.Estimates;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.model.Substrate;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;
import org.lamina.scaling.model.ScalingPackage;

/** docs/geometries: a page for each type; what it shows to type is read; {@code -Dlamina.update} writes its table anew. */
class GeometryPagesTest {
  private static final Path PAGES = Path.of("../../docs/geometries");
  private static final Path PICTURES = Path.of("src/main/java/org/lamina/scaling/model/pictures");
  private static final String BEGIN = "<!-- from the model: begin -->\n";
  private static final String END = "<!-- from the model: end -->";
  private static final Pattern JSON = Pattern.compile("(?s)```json\\n(.*?)\\n```");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{20,}]\\(([^)]+)\\)");
  private static final int DIGITS = 5;

  private final ScalingGeometries provider = new ScalingGeometries();
  private final DesignFormat format = new DesignFormat(List.of(ScalingPackage.eINSTANCE));

  private static Stream<EClass> geometries() {
    return ScalingPackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
  }

  private static Path page(EClass type) {
    return PAGES.resolve(ModelMeta.typeName(type) + ".md");
  }

  @ParameterizedTest
  @MethodSource("geometries")
  void showsThePictureOfTheBundle(EClass type) throws IOException {
    MatchResult picture = PICTURE.matcher(Files.readString(page(type))).results().findFirst().orElseThrow();
    Path file = PICTURES.resolve(ModelMeta.typeName(type) + ".svg");
    assertTrue(Files.isSameFile(file, PAGES.resolve(picture.group(1))), picture.group(1));
  }

  @ParameterizedTest
  @MethodSource("geometries")
  void isListed(EClass type) throws IOException {
    String row = "| [`" + ModelMeta.typeName(type) + "`](" + page(type).getFileName() + ") | ";
    assertTrue(Files.readString(PAGES.resolve("README.md")).contains(row), row);
  }

  @ParameterizedTest
  @MethodSource("geometries")
  void tellsWhatTheModelTells(EClass type) throws IOException {
    String text = Files.readString(page(type));
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    assertTrue(from >= 0 && to > from, "the marks stand in " + page(type));
    Substrate substrate = substrate("{ \"material\": \"Si\", \"geometry\": " + only(text) + " }");
    assertEquals(type, substrate.getGeometry().eClass());
    String told = parameters(type) + "\n" + example(provider.surface(substrate.getGeometry()));
    String updated = text.substring(0, from + BEGIN.length()) + told + text.substring(to);
    if (System.getProperty("lamina.update") != null) Files.writeString(page(type), updated);
    else assertEquals(updated, text, "run the tests of this bundle with -Dlamina.update");
  }

  /** Both pages say what border and contacts leave of the area. */
  @Test
  void theDeviceHasTheAreaThatThePagesTell() throws Exception {
    String overview = Files.readString(PAGES.resolve("README.md"));
    Design design = ModelFactory.eINSTANCE.createDesign();
    design.setSubstrate(substrate(only(overview)));
    Plugins plugins = Plugins.of(provider, new AreaEnhancement(), new DeviceAreaEnhancement());
    DesignReport report =
        new Engine(plugins, EngineOptions.defaults()).evaluate(DesignSource.of("device", design));
    Estimates estimates = new Estimates(report.estimates().stream().map(Attributed::estimate).toList());
    String field = told(estimates, "area-enhancement-factor");
    String device = told(estimates, "device-area-enhancement-factor");
    String sentence = "structured field has " + field + " times its area, the device " + device + " times.";
    assertTrue(overview.replace('\n', ' ').contains(sentence), sentence);
    String physics = Files.readString(Path.of("../../docs/physics/geometry.md")).replace('\n', ' ');
    assertTrue(physics.contains(field + " on the structured field, **" + device + "** on the device"), device);
  }

  private static String told(Estimates estimates, String id) {
    return Numbers.rounded(estimates.find(id).orElseThrow().si().orElseThrow(), DIGITS);
  }

  private static String only(String page) {
    List<MatchResult> found = JSON.matcher(page).results().toList();
    assertEquals(1, found.size(), "one piece of JSON");
    return found.get(0).group(1);
  }

  private Substrate substrate(String json) {
    ReadResult<Substrate> read =
        format.read(ModelPackage.Literals.SUBSTRATE, json.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), read.problems(), json);
    return read.root().orElseThrow();
  }

  private static String parameters(EClass type) {
    if (type.getEStructuralFeatures().isEmpty()) return "It has no parameters.\n";
    StringBuilder table = new StringBuilder("| parameter | value | meaning |\n|---|---|---|\n");
    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
      table.append("| `").append(ModelMeta.memberName(feature)).append("` | ").append(value(feature));
      table.append(feature.isRequired() ? " | " : ", optional | ");
      table.append(ModelMeta.documentation(feature)).append(" |\n");
    }
    return table.toString();
  }

  private static String value(EStructuralFeature feature) {
    if (feature.getEType() instanceof EEnum words) {
      return words.getELiterals().stream().map(EEnumLiteral::getLiteral)
          .map(word -> "`\"" + word + "\"`").collect(Collectors.joining(" or "));
    }
    if (ModelMeta.detail(feature, "dimension").isEmpty()) return "number";
    Dimension dimension = ModelMeta.dimension(null, feature).orElseThrow();
    String units = Units.of(dimension).stream().map(Unit::symbol).map(symbol -> "`" + symbol + "`")
        .collect(Collectors.joining(", "));
    return (feature.isMany() ? "list, each " : "") + dimension.label() + " in " + units;
  }

  private static String example(FilmSurface surface) {
    double factor = surface.areaSquareMetres(0) / surface.footprintSquareMetres();
    String bare = "In this example the bare surface over its footprint is " + Numbers.rounded(factor, DIGITS);
    double end = surface.closureOffsetMetres();
    if (Double.isInfinite(end)) return bare + ".\n";
    boolean small = end < 1e-6;
    String thickness = Numbers.rounded(end * (small ? 1e9 : 1e6), DIGITS) + (small ? " nm" : " um");
    return bare + ";\nfilms of " + thickness + " together end it: " + surface.closure() + ".\n";
  }
}
