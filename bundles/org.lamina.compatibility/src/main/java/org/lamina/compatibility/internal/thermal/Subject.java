// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import java.util.List;
import java.util.Optional;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Violation;

/**
 * The substrate or a film, and what it has to survive.
 *
 * @param name for messages, for example {@code "layer 3 'Li2PO2N'"}
 * @param label of the film; empty for the substrate
 * @param materialId as deposited
 * @param exposures every step after it came to be, in order
 */
record Subject(String name, Optional<String> label, ElementPath path, String materialId, List<Exposure> exposures) {

  String nameIn(FilmCondition condition) {
    return name + condition.since(materialId);
  }

  Violation violation(String message, String help) {
    Violation violation = Violation.at(path, message, help);
    return label.isEmpty() ? violation : violation.inLayer(label.get());
  }
}
