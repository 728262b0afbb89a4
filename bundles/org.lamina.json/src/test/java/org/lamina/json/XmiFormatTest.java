// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.lamina.json.internal.ReadLimits;
import org.lamina.json.internal.Reading;
import org.lamina.json.internal.Types;
import org.lamina.model.Design;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;

/** XMI: what EMF's own reader and writer make of it, and what hostile files come to. */
class XmiFormatTest {
  private static final EPackage SHAPES = Geometries.create();
  private static final XmiFormat XMI = new XmiFormat(List.of(SHAPES));
  private static boolean trapped;

  /** A class whose loading would be noticed. */
  public static final class Trap {
    public static final EPackage eINSTANCE = EPackage.Registry.INSTANCE.getEPackage(trap());

    private static String trap() {
      trapped = true;
      return "";
    }
  }

  private static List<String> problems(String text) {
    ReadResult<Design> result = XMI.readDesign(Sketch.bytes(text));
    assertFalse(result.usable() && result.problems().isEmpty());
    return Sketch.lines(result.problems());
  }

  private static Design sketch() {
    return new DesignFormat(List.of(SHAPES)).readDesign(Sketch.bytes(Sketch.text()), List.of()).root().orElseThrow();
  }

  private static XMIResourceImpl emfResource() {
    ResourceSet resources = new ResourceSetImpl();
    EPackageRegistryImpl registry = new EPackageRegistryImpl();
    registry.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
    registry.put(SHAPES.getNsURI(), SHAPES);
    resources.setPackageRegistry(registry);
    XMIResourceImpl resource = new XMIResourceImpl();
    resources.getResources().add(resource);
    return resource;
  }

  @Test
  void emfReadsWhatWeWrite() throws IOException {
    XMIResourceImpl resource = emfResource();
    resource.load(new ByteArrayInputStream(XMI.write(sketch())), Map.of());
    assertTrue(EcoreUtil.equals(sketch(), resource.getContents().get(0)));
  }

  @Test
  void weReadWhatEmfWritesByItself() throws IOException {
    XMIResourceImpl resource = emfResource();
    Design written = sketch();
    written.setNotes("zwölf µm");
    resource.getContents().add(written);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    resource.save(bytes, Map.of());
    // EMF leaves out what is the default, here the required lattice, and declares ASCII.
    String text = bytes.toString(StandardCharsets.US_ASCII);
    assertTrue(text.contains("encoding=\"ASCII\"") && !text.contains("lattice"), text);
    ReadResult<Design> back = XMI.readDesign(bytes.toByteArray());
    assertEquals(List.of(), Sketch.lines(back.problems()));
    assertTrue(EcoreUtil.equals(written, back.root().orElseThrow()));
  }

  @Test
  void idsAndSchemaLocationsOfOtherToolsAreIgnored() {
    String text = Sketch.resource("sketch.xmi").replace("<substrate ", "<substrate xmi:id=\"_x\" ")
        .replace("xmi:version=\"2.0\"",
            "xmi:version=\"2.0\" xsi:schemaLocation=\"urn:lamina:model:1 http://127.0.0.1:1/x.ecore\"");
    assertEquals(List.of(), XMI.readDesign(Sketch.bytes(text)).problems());
  }

  @Test
  void elementsAndAttributesHaveTheirPlaces() {
    SourceMap map = XMI.readDesign(Sketch.bytes(Sketch.resource("sketch.xmi"))).sourceMap();
    assertEquals(new Position(2, 1), map.find(""));
    assertEquals(new Position(6, 3), map.find("/stack/0"));
    assertEquals(new Position(6, 60), map.find("/stack/0/thickness"));
    assertEquals(new Position(15, 5), map.find("/operation/voltageWindow/1"));
    assertEquals(new Position(6, 3), map.find("/stack/0/notes"));
  }

  @Test
  void nothingOutsideIsAskedFor() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String xmi = Sketch.resource("sketch.xmi");
      String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
      problems(xmi.replace(head, head + "<!DOCTYPE d SYSTEM \"" + url + "\">"));
      problems(xmi.replace(head, head + "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + url + "\">]>").replace("Pearse", "&x;"));
      problems(xmi.replace(head, head + "<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + url + "\"> %x;]>"));
      problems(xmi.replace("<library/>", "<library href=\"" + url + "#/\"/>"));
      problems(xmi.replace("xmlns:shapes=\"urn:test:shapes:1\"", "xmlns:shapes=\"" + url + "\""));
      XMI.readDesign(Sketch.bytes(xmi.replace("xmi:version", "xsi:schemaLocation=\"urn:a " + url + "\" xmi:version")));
      assertThrows(SocketTimeoutException.class, server::accept);
    }
    assertFalse(trapped, "a class that a namespace names was loaded");
  }

  @Test
  void entityBombsAndDeepOrLargeFilesEndEarly() {
    String bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"" + "x".repeat(100) + "\">"
        + "<!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]><d>&c;</d>";
    assertEnds("1:22 SYNTAX the file has a DOCTYPE | remove it: nothing outside the file is read", bomb);
    String help = " | no design needs that much: is this the right file?";
    String root = "<lamina:Design xmlns:lamina=\"urn:lamina:model:1\">";
    String tooDeep = "LIMIT more than 64 elements in each other (depth)" + help;
    assertEnds("0:0 " + tooDeep, root + "<a>".repeat(20_000));
    String more = "LIMIT there are more than 100 problems (problems); the rest is not shown";
    assertEnds("0:0 " + more + " | mend the ones above and read the file again",
        root + "<a/>".repeat(2_000_001) + "</lamina:Design>");
    String tooLong = "LIMIT a text of more than 1048576 characters (stringLength)" + help;
    assertEnds("1:50 " + tooLong, root + "<name>" + "x".repeat(1_100_000) + "</name></lamina:Design>");
    assertEnds("1:62 " + tooLong, root + "<stack name=\"" + "x".repeat(1_100_000) + "\"/></lamina:Design>");
    String tooLarge = "LIMIT the file has 8400000 bytes; at most 8388608 are read (documentBytes)";
    assertEnds("0:0 " + tooLarge + " | a design is a few kilobytes: is this the right file?", " ".repeat(8_400_000));
  }

  @Test
  void elementsAndAttributesAreCounted() {
    ReadLimits few = new ReadLimits(8 << 20, 64, 1 << 20, 1000, 20, 100);
    byte[] content = Sketch.bytes(Sketch.resource("sketch.xmi"));
    Reading reading = Reading.xmi(content, ModelPackage.Literals.DESIGN, new Types(List.of(SHAPES)), few);
    assertEquals(1, reading.faults().size());
    assertEquals("the file has more than 20 elements and attributes (tokens)", reading.faults().get(0).message());
    assertEquals(6, reading.faults().get(0).line());
  }

  /** The last problem, at a place that is only compared when it is stated. */
  private static void assertEnds(String expected, String text) {
    List<String> problems = CpuTime.atMost(1, () -> problems(text));
    String last = problems.get(problems.size() - 1);
    boolean anywhere = expected.startsWith("0:0 ");
    boolean found = problems.stream().anyMatch(p -> anywhere ? p.endsWith(expected.substring(4)) : p.equals(expected));
    assertTrue(found, last);
  }

  @Test
  void manyElementsOnOneLineAreReadInTime() {
    String text = "<lamina:Design xmlns:lamina=\"urn:lamina:model:1\">" + "<stack material=\"M\"/>".repeat(300_000)
        + "</lamina:Design>";
    assertEquals(101, CpuTime.atMost(2, () -> problems(text)).size());
  }

  @Test
  void otherEncodingsAreNamed() {
    byte[] utf16 = Sketch.resource("sketch.xmi").getBytes(StandardCharsets.UTF_16);
    assertEquals(ReadProblem.Kind.ENCODING, XMI.readDesign(utf16).problems().get(0).kind());
    assertEquals(List.of("1:1 SYNTAX the file is empty | a file holds one design"), problems(""));
  }

  @Test
  void messagesDoNotDependOnTheLanguageOfTheMachine() {
    String broken = Sketch.resource("sketch.xmi").replace("</lamina:Design>", "</x>");
    List<String> english = problems(broken);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(english, problems(broken));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aTextThatXmlCannotHoldIsRefusedWhenWriting() {
    Design design = ModelFactory.eINSTANCE.createDesign();
    design.setName("a\u0001b");
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> XMI.write(design));
    assertTrue(e.getMessage().startsWith("the object cannot be written as XMI: "), e.getMessage());
  }
}
