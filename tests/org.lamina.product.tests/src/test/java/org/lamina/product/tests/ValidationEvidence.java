// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.model.Evidence;
import org.lamina.recipes.RecipesCatalog;
import tools.jackson.databind.JsonNode;

/** What the library carries of pellets, foils, powders and cells that are no design: published, not predicted. */
final class ValidationEvidence {
  private static final String CITED = "evidence that rules and advice cite; no model predicts it";

  private final JsonNode remarks;

  ValidationEvidence(JsonNode remarks) {
    this.remarks = remarks;
  }

  /** Rows of all evidence with a value; some of it stands with its design as well. */
  List<ValidationRow> rows() {
    RecipesCatalog catalog = new RecipesCatalog();
    List<ValidationRow> rows = new ArrayList<>();
    for (String id : catalog.evidence()) {
      Evidence evidence = catalog.evidence(id);
      if (evidence.getValue() == null) continue;
      JsonNode reason = remarks.get("notModelled").get(evidence.getQuantity());
      String remark = reason == null ? CITED : reason.asString();
      String title = "`" + id + "`: " + evidence.getQuantity();
      rows.add(new ValidationRow("evidence", title, evidence.getValue(), Optional.empty(), remark));
    }
    return rows;
  }
}
