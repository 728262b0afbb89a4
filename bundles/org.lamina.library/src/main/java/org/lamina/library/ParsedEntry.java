// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import org.eclipse.emf.ecore.EObject;
import org.lamina.json.Position;
import org.lamina.json.ReadResult;
import org.lamina.library.internal.check.Finding;

/**
 * An entry that reads without a problem, and where its members stand.
 *
 * @param file what messages call its file
 */
record ParsedEntry(Folder folder, String id, String file, ReadResult<EObject> result) {
  EObject root() {
    return result.root().orElseThrow();
  }

  /** What it is based on; null when it stands on its own. */
  String base() {
    EObject root = root();
    var member = folder.type.getEStructuralFeature("basedOn");
    return member == null ? null : (String) root.eGet(member);
  }

  LibraryProblem problem(Finding finding) {
    String origin = inherits(finding.pointer()) ? " (inherited from '" + base() + "')" : "";
    return problem(finding.pointer(), finding.check(), finding.message() + origin, finding.help());
  }

  /** What is not in the file has the place of what encloses it. */
  private boolean inherits(String pointer) {
    if (base() == null || pointer.isEmpty()) return false;
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    return result.sourceMap().find(pointer).equals(result.sourceMap().find(parent));
  }

  LibraryProblem problem(String pointer, String check, String message, String help) {
    Position position = result.sourceMap().find(pointer);
    return new LibraryProblem(file, position.line(), position.column(), pointer, check, message, help);
  }
}
