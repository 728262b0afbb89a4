// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.json.internal.Change;
import org.lamina.json.internal.MemberLookup;
import org.lamina.json.internal.ModelTree;
import org.lamina.json.internal.ReadLimits;
import org.lamina.json.internal.Reading;
import org.lamina.json.internal.SchemaText;
import org.lamina.json.internal.Types;
import org.lamina.model.Design;
import org.lamina.model.ModelPackage;

/**
 * The JSON form of designs and of what catalogs hold.
 *
 * <p>What a file may contain follows from the model and from the packages of the plugins. Nothing outside the bytes and
 * packages that are handed in is looked at, and the global registry of EMF is neither read nor changed.
 */
public final class DesignFormat {
  private final Types types;

  /**
   * The format with the classes of the model and of these packages.
   *
   * @throws IllegalArgumentException when an annotation in a package makes no sense
   */
  public DesignFormat(Collection<EPackage> extensions) {
    this.types = new Types(extensions);
  }

  /** Reads a design after applying settings in their order. Throws for nothing that stands in the file. */
  public ReadResult<Design> readDesign(byte[] content, List<Setting> settings) {
    return Results.of(
        Reading.json(content, ModelPackage.Literals.DESIGN, changes(settings), types, ReadLimits.DEFAULT));
  }

  /**
   * Looks up what a setting of that path would replace in a design, after other settings.
   *
   * @return without a root when the path leads nowhere, and the problems say why; its source map is empty
   */
  public ReadResult<Member> member(byte[] content, List<Setting> settings, String path) {
    return Results.of(
        MemberLookup.json(
            content, ModelPackage.Literals.DESIGN, changes(settings), path, types, ReadLimits.DEFAULT));
  }

  private static List<Change> changes(List<Setting> settings) {
    List<Change> changes = new ArrayList<>(settings.size());
    for (Setting setting : settings) changes.add(new Change(setting.path(), setting.value()));
    return changes;
  }

  /**
   * Reads an object of a class, for example {@code ModelPackage.Literals.MATERIAL}: an entry of a catalog. Throws for
   * nothing that stands in the file.
   *
   * @param <T> the Java type of the class
   */
  public <T extends EObject> ReadResult<T> read(EClass root, byte[] content) {
    return Results.of(Reading.json(content, root, List.of(), types, ReadLimits.DEFAULT));
  }

  /**
   * The canonical text of an object: members in the order of the model, defaults left out, quantities in canonical
   * units, two spaces of indent, a new line at the end. Read and written again it is the same.
   */
  public String write(EObject root) {
    return new ModelTree(types).text(root);
  }

  /** The JSON Schema (2020-12) of files that hold an object of a class. */
  public String schema(EClass root) {
    return new SchemaText(types).of(root);
  }
}
