// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.model.Design;
import org.lamina.model.Evidence;
import org.lamina.model.Lithiation;
import org.lamina.model.Material;
import org.lamina.model.Recipe;
import org.lamina.model.Sourced;
import org.lamina.model.Treatment;

/** The sources that stand in a design, and in the entries that its films and its substrate name. */
public final class NamedSources {
  /** A source and what names it. */
  public record Named(String source, String by) {}

  private final List<Named> all = new ArrayList<>();

  private NamedSources() {}

  public static List<Named> of(ResolvedDesign resolved, String file) {
    NamedSources sources = new NamedSources();
    Design design = resolved.design();
    sources.add(design.getSource(), "the design " + file);
    for (Evidence evidence : design.getEvidence()) {
      sources.add(evidence.getSource(), "evidence " + evidence.getId() + " of " + file);
    }
    for (ResolvedLayer layer : resolved.layers()) {
      layer.material().map(Material::getId).ifPresent(id -> sources.addAll(id, layer.material()));
      layer.recipe().map(Recipe::getId).ifPresent(id -> sources.addAll(id, layer.recipe()));
      for (Treatment treatment : layer.layer().getTreatments()) {
        if (treatment instanceof Lithiation lithiation) {
          sources.addAll(lithiation.getProduct(), resolved.material(lithiation.getProduct()));
        }
      }
    }
    Optional<Material> substrate = resolved.substrateMaterial();
    substrate.map(Material::getId).ifPresent(id -> sources.addAll(id, substrate));
    return List.copyOf(sources.all);
  }

  private void addAll(String owner, Optional<? extends EObject> entry) {
    if (entry.isEmpty()) return;
    for (Iterator<EObject> objects = entry.get().eAllContents(); objects.hasNext(); ) {
      if (!(objects.next() instanceof Sourced sourced)) continue;
      String path = ElementPath.of(sourced).pointer().substring(1);
      String kind = sourced.getKind() == null ? "" : " (" + sourced.getKind().getLiteral() + ")";
      add(sourced.getSource(), owner + " " + path + kind);
    }
  }

  private void add(String source, String by) {
    if (source != null && !source.isBlank()) all.add(new Named(source, by));
  }
}
