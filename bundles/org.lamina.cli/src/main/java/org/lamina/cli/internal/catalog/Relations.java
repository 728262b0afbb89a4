// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.PropertyUse;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Listing;
import org.lamina.model.Evidence;
import org.lamina.model.Interval;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;
import org.lamina.model.Sourced;

/** What other entries say of an entry: variants that differ from it, and what was measured. */
final class Relations {
  private final CatalogEntries entries;
  private final StringBuilder text = new StringBuilder();

  Relations(CatalogEntries entries) {
    this.entries = entries;
  }

  /** Lines to stand below the entry; empty when nothing names it. */
  String of(CatalogEntry entry, EObject object) throws CommandFailure, InterruptedException {
    Optional<String> base = Ancestry.base(object);
    if (base.isPresent() && entries.find(entry.kind(), base.get()).isEmpty()) {
      line("  based on '" + base.get() + "', which no catalog brings: what it inherits is unknown");
    }
    variants(entry, object);
    if (entry.kind().equals(CatalogEntries.MATERIALS)) measured(entry.id());
    return text.toString();
  }

  private void variants(CatalogEntry entry, EObject object) throws InterruptedException {
    Map<String, Sourced> here = numbers(object);
    String title = "  variants, with the numbers that differ:";
    for (CatalogEntry other : entries.of(entry.kind())) {
      Optional<EObject> variant = entries.object(other);
      if (variant.flatMap(Ancestry::base).filter(entry.id()::equals).isEmpty()) continue;
      if (!title.isEmpty()) line(title);
      title = "";
      String name = entries.name(other);
      line("    " + other.id() + (name.isEmpty() ? "" : ": " + name));
      numbers(variant.get())
          .forEach(
              (path, there) -> {
                if (isSame(there, here.get(path))) return;
                line("      " + path + ": " + compared(there, here.get(path)));
              });
    }
  }

  /** The same number from the same source; what the notes say of it does not matter here. */
  private static boolean isSame(Sourced there, Sourced here) {
    if (here == null || !Provenance.brief(there).equals(Provenance.brief(here))) return false;
    Sourced one = EcoreUtil.copy(there);
    Sourced other = EcoreUtil.copy(here);
    for (EStructuralFeature words : ModelPackage.Literals.SOURCED.getEStructuralFeatures()) {
      one.eUnset(words);
      other.eUnset(words);
    }
    return EcoreUtil.equals(one, other);
  }

  private static String compared(Sourced there, Sourced here) {
    String number = value(there) + " [" + Provenance.brief(there) + "]";
    return here == null
        ? number + "; not stated here"
        : number + "; here " + value(here) + " [" + Provenance.brief(here) + "]";
  }

  private void measured(String material) throws InterruptedException {
    String title = "  evidence:";
    for (CatalogEntry entry : entries.of(CatalogEntries.EVIDENCE)) {
      boolean about =
          entries.object(entry).orElse(null) instanceof Evidence evidence
              && evidence.getMaterials().contains(material);
      if (!about) continue;
      if (!title.isEmpty()) line(title);
      title = "";
      Evidence evidence = (Evidence) entries.object(entry).orElseThrow();
      String value = evidence.getValue() == null ? "" : " " + evidence.getValue();
      String source = " [" + Provenance.brief(evidence) + "]";
      line("    " + entry.id() + ": " + entries.name(entry) + value + source);
    }
  }

  /** Single numbers and tables by their path; those in lists belong to the list as a whole. */
  private static Map<String, Sourced> numbers(EObject entry) {
    Map<String, Sourced> numbers = new TreeMap<>();
    for (Iterator<EObject> all = entry.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      boolean single = object instanceof Property || object instanceof Interval;
      String path = ElementPath.of(object).pointer().substring(1);
      boolean inList = path.chars().anyMatch(Character::isDigit);
      if (single && !inList) numbers.put(path, (Sourced) object);
    }
    return numbers;
  }

  private static String value(Sourced number) {
    if (number instanceof Property property) return PropertyUse.of("", "", property).value();
    Interval interval = (Interval) number;
    String low = interval.getLow() == null ? "..." : interval.getLow().toString();
    String high = interval.getHigh() == null ? "..." : interval.getHigh().toString();
    return low + " to " + high;
  }

  private void line(String line) {
    String content = line.stripLeading();
    int indent = line.length() - content.length();
    text.append(" ".repeat(indent)).append(Listing.oneLine(content)).append('\n');
  }
}
