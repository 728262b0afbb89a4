// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.lamina.model.ModelPackage;

/** The folders of a library, with what each file in them holds. */
enum Folder {
  MATERIALS("materials", ModelPackage.Literals.MATERIAL, ModelPackage.Literals.MATERIAL__ID),
  RECIPES("recipes", ModelPackage.Literals.RECIPE, ModelPackage.Literals.RECIPE__ID),
  EVIDENCE("evidence", ModelPackage.Literals.EVIDENCE, ModelPackage.Literals.EVIDENCE__ID);

  static final String ENDING = ".json";

  final String path;
  final EClass type;
  final EAttribute id;

  Folder(String path, EClass type, EAttribute id) {
    this.path = path;
    this.type = type;
    this.id = id;
  }

  String file(String entry) {
    return path + "/" + entry + ENDING;
  }

  static Optional<Folder> of(String path) {
    for (Folder folder : values()) if (folder.path.equals(path)) return Optional.of(folder);
    return Optional.empty();
  }
}
