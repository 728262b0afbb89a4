// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.model.meta.ModelMeta;
import org.lamina.scaling.model.ScalingPackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every geometry has a picture, found by its name in files, that names its parameters and is safe to show anywhere. */
class PicturesTest {
  private static final int MOST_BYTES = 12_000;
  private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "style", "defs", "marker", "path", "rect",
      "circle", "text", "tspan");

  /** What a style can load from elsewhere: an address that is not a part of the picture, or another style sheet. */
  private static final Pattern LOADS = Pattern.compile("url\\((?!#)|@import|@font-face");

  private static byte[] bytes(String geometry) throws Exception {
    try (InputStream picture = ScalingPackage.class.getResourceAsStream("pictures/" + geometry + ".svg")) {
      assertNotNull(picture, "a picture of " + geometry);
      return picture.readAllBytes();
    }
  }

  private static Document read(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(svg));
  }

  private static Stream<EClass> geometries() {
    return ScalingPackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
  }

  private static Stream<String> names() {
    return geometries().map(ModelMeta::typeName);
  }

  @ParameterizedTest
  @MethodSource("geometries")
  void namesEveryParameterAsItIsTyped(EClass type) throws Exception {
    Set<String> words = texts(read(bytes(ModelMeta.typeName(type)))).stream()
        .flatMap(text -> Arrays.stream(text.split("[^A-Za-z]+"))).collect(Collectors.toSet());
    List<String> missing = type.getEStructuralFeatures().stream()
        .map(ModelMeta::memberName).filter(name -> !words.contains(name)).toList();
    assertEquals(List.of(), missing, "not in the picture");
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasATitleADescriptionAndASize(String geometry) throws Exception {
    byte[] svg = bytes(geometry);
    assertTrue(svg.length < MOST_BYTES, svg.length + " bytes");
    Element picture = read(svg).getDocumentElement();
    assertEquals("http://www.w3.org/2000/svg", picture.getNamespaceURI());
    String size = "0 0 " + picture.getAttribute("width") + " " + picture.getAttribute("height");
    assertEquals(size, picture.getAttribute("viewBox"), "text has its size when nothing is scaled");
    assertTrue(only(picture, "title").startsWith(geometry + ": "), only(picture, "title"));
    assertTrue(only(picture, "desc").length() > 40, only(picture, "desc"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void runsAndLoadsNothing(String geometry) throws Exception {
    assertEquals(List.of(), dangers(read(bytes(geometry))));
  }

  @Test
  void whatIsForbiddenIsFound() throws Exception {
    String svg = """
        <svg xmlns="http://www.w3.org/2000/svg" onload="go()"><script/><style>a { fill: url(https://a.example/b) }</style>
        <path href="https://a.example/" fill="url(b.svg#c)"/><rect fill="url(#inside)"/></svg>
        """;
    Set<String> found = Set.copyOf(dangers(read(svg.getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        Set.of("attribute onload", "element script", "loads: style", "attribute href", "loads: path fill"), found);
  }

  private static List<String> dangers(Document picture) {
    List<String> dangers = new ArrayList<>();
    for (Element element : elements(picture, "*")) {
      String name = element.getLocalName();
      if (!ELEMENTS.contains(name)) dangers.add("element " + name);
      if (name.equals("style") && LOADS.matcher(element.getTextContent()).find()) dangers.add("loads: style");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Attr attribute = (Attr) element.getAttributes().item(i);
        String key = attribute.getName();
        if (key.startsWith("on") || key.endsWith("href") || key.equals("src")) dangers.add("attribute " + key);
        if (LOADS.matcher(attribute.getValue()).find()) dangers.add("loads: " + name + " " + key);
      }
    }
    return dangers;
  }

  private static List<String> texts(Document picture) {
    return elements(picture, "text").stream().map(Element::getTextContent).toList();
  }

  private static String only(Element picture, String name) {
    List<Element> found = elements(picture.getOwnerDocument(), name);
    assertEquals(1, found.size(), name);
    return found.get(0).getTextContent();
  }

  private static List<Element> elements(Document picture, String name) {
    var found = picture.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
