// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.json.Setting;
import org.lamina.json.XmiFormat;
import org.lamina.model.Design;

/** The two forms of a design file, told apart by the ending of the name. */
public final class DesignFormats {
  private final Collection<EPackage> geometries;
  private final DesignFormat json;

  public DesignFormats(Collection<EPackage> geometries) {
    this.geometries = List.copyOf(geometries);
    this.json = new DesignFormat(this.geometries);
  }

  public DesignFormat json() {
    return json;
  }

  /** Whether a file of that name holds XMI; all others hold JSON. */
  public static boolean isXmi(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xmi");
  }

  /** Reads a design and applies settings to it. */
  public ReadResult<Design> read(String name, byte[] content, List<Setting> settings) {
    if (!isXmi(name)) return json.readDesign(content, settings);
    ReadResult<Design> read = xmi().readDesign(content);
    boolean settable = read.problems().isEmpty() && read.root().isPresent();
    if (settings.isEmpty() || !settable) return read;
    // Settings are paths of the JSON form. Places in it would not be places in the file.
    ReadResult<Design> set =
        json.readDesign(json.write(read.root().get()).getBytes(StandardCharsets.UTF_8), settings);
    return new ReadResult<>(set.root(), read.sourceMap(), set.problems());
  }

  /** The canonical form for a file of that name. */
  public byte[] write(String name, EObject root) {
    return isXmi(name) ? xmi().write(root) : json.write(root).getBytes(StandardCharsets.UTF_8);
  }

  /** Made when needed: EMF's XML code is large. */
  private XmiFormat xmi() {
    return new XmiFormat(geometries);
  }
}
