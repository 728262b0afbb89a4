// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.json.internal.ReadLimits;
import org.lamina.json.internal.Reading;
import org.lamina.json.internal.Types;
import org.lamina.json.internal.XmiText;
import org.lamina.model.Design;
import org.lamina.model.ModelPackage;

/**
 * The XMI form of designs, which EMF tools read and write.
 *
 * <p>Reading is hardened: no DOCTYPE, no references, nothing outside the bytes that are handed in, the same limits and
 * the same checks as for JSON.
 */
public final class XmiFormat {
  private final Types types;

  /**
   * The format with the classes of the model and of these packages.
   *
   * @throws IllegalArgumentException when an annotation in a package makes no sense
   */
  public XmiFormat(Collection<EPackage> extensions) {
    this.types = new Types(extensions);
  }

  /** Reads a design. Throws for nothing that stands in the file. */
  public ReadResult<Design> readDesign(byte[] content) {
    return Results.of(Reading.xmi(content, ModelPackage.Literals.DESIGN, types, ReadLimits.DEFAULT));
  }

  /**
   * The bytes of a file; the same for the same object on every machine.
   *
   * @throws IllegalArgumentException when a text contains a character that XML cannot hold
   */
  public byte[] write(EObject root) {
    return XmiText.of(root);
  }
}
