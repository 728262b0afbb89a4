// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.result.Finding;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.Session;
import org.lamina.json.ReadResult;
import org.lamina.json.Setting;
import org.lamina.model.Design;
import org.lamina.model.ModelPackage;

/** Reads a design, or an entry of a library, of which nothing may be lost: with any problem there is none. */
final class CleanDesign {
  private CleanDesign() {}

  /** The design, or what is wrong with it on standard error. */
  static Optional<Design> read(
      Session session, DesignReader reader, String file, byte[] content, List<Setting> settings) {
    return clean(session, file, reader.formats().read(file, content, settings));
  }

  /** The object of that class, or what is wrong with it on standard error. */
  static Optional<? extends EObject> read(
      Session session, DesignReader reader, String file, byte[] content, EClass type) {
    if (type == ModelPackage.Literals.DESIGN) {
      return read(session, reader, file, content, List.of());
    }
    return clean(session, file, reader.formats().json().<EObject>read(type, content));
  }

  private static <T extends EObject> Optional<T> clean(
      Session session, String file, ReadResult<T> read) {
    for (Finding finding : DesignReader.findings(file, read)) session.talk().finding(finding);
    return read.problems().isEmpty() ? read.root() : Optional.empty();
  }
}
