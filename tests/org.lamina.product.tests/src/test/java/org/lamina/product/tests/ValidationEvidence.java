// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.model.Evidence;
import org.lamina.recipes.RecipesCatalog;
import tools.jackson.databind.JsonNode;

/** What the library carries of pellets, foils, powders and cells that are no design: published, not predicted. */
final class ValidationEvidence {
  private static final String NO_DESIGN = "cited by rules and advice; no design holds this system";

  private final ValidationRemarks remarks;
  private final List<JsonNode> ofDesigns = new ArrayList<>();
  private int left;

  ValidationEvidence(ValidationRemarks remarks) throws IOException {
    this.remarks = remarks;
    for (var design : ValidationSystems.designs()) ofDesigns.addAll(ValidationSystems.evidence(design));
  }

  /** Rows of all evidence with a value that does not stand with a design. */
  List<ValidationRow> rows() {
    RecipesCatalog catalog = new RecipesCatalog();
    List<ValidationRow> rows = new ArrayList<>();
    for (String id : catalog.evidence()) {
      Evidence evidence = catalog.evidence(id);
      if (evidence.getValue() == null) continue;
      if (ofDesigns.stream().anyMatch(other -> isSame(evidence, other))) {
        left++;
        continue;
      }
      String remark = remarks.of(id).or(() -> remarks.notModelled(evidence.getQuantity())).orElse(NO_DESIGN);
      rows.add(new ValidationRow("evidence", "`" + id + "`: " + evidence.getQuantity(), evidence.getValue(),
          Optional.empty(), ValidationRow.Basis.NONE, remark));
    }
    return rows;
  }

  /** How many stand with a design and were left out. */
  int left() {
    return left;
  }

  // A number is known by its value and what it is of: designs name quantities more closely than the library does.
  private static boolean isSame(Evidence evidence, JsonNode other) {
    if (!other.has("value") || !other.get("value").asString().equals(evidence.getValue().toString())) return false;
    Set<String> materials = new LinkedHashSet<>(evidence.getMaterials());
    if (!other.has("materials")) return false;
    Set<String> shared = new LinkedHashSet<>();
    for (JsonNode material : other.get("materials")) shared.add(material.asString());
    shared.retainAll(materials);
    return !shared.isEmpty();
  }
}
