// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.result.ElementPath;
import org.lamina.library.bibliography.BibTex;
import org.lamina.library.bibliography.Mistake;
import org.lamina.library.bibliography.Reference;
import org.lamina.library.bibliography.SourceName;
import org.lamina.model.ModelPackage;
import org.lamina.model.Sourced;

/** Holds the sources of the entries against the bibliography. */
final class Citations {
  static final String CHECK = "bibliography";

  private final String file;
  private final BibTex bibliography;
  private final List<LibraryProblem> problems = new ArrayList<>();
  private final Map<SourceName, Reference> works = new HashMap<>();
  private final Set<SourceName> cited = new HashSet<>();
  private final StringBuilder words = new StringBuilder();

  /** @param file what messages call the bibliography */
  Citations(String file, String text) {
    this.file = file;
    this.bibliography = BibTex.read(text);
  }

  /** @param complete whether these are all entries: those that cannot be read might name what the others do not */
  List<LibraryProblem> problems(Collection<ParsedEntry> entries, boolean complete) {
    for (Mistake mistake : bibliography.mistakes()) {
      problems.add(
          new LibraryProblem(file, mistake.line(), mistake.column(), "", CHECK, mistake.message(), mistake.help()));
    }
    works();
    for (ParsedEntry entry : entries) cite(entry);
    for (Reference work : bibliography.references()) if (complete && !isUsed(work)) unused(work);
    return problems;
  }

  private void works() {
    Set<String> keys = new HashSet<>();
    for (Reference work : bibliography.references()) {
      if (!keys.add(work.key())) add(work, "the key '" + work.key() + "' stands here twice", "rename or remove one");
      if (work.sources().isEmpty()) {
        add(work, "'" + work.key() + "' has no doi, eprint, isbn or url", "add one: sources are found by it");
      }
      for (SourceName source : work.sources()) {
        Reference other = works.putIfAbsent(source, work);
        if (other == null || other == work) continue;
        add(work, "'" + work.key() + "' is the same work as '" + other.key() + "' (" + source + ")", "remove one");
      }
    }
  }

  /** A source is missed once per entry, at the first number that names it. */
  private void cite(ParsedEntry entry) {
    Set<SourceName> missed = new HashSet<>();
    collect(entry.root(), entry, missed);
    entry.root().eAllContents().forEachRemaining(object -> collect(object, entry, missed));
  }

  private void collect(EObject object, ParsedEntry entry, Set<SourceName> missed) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (object.eGet(attribute) instanceof String text) words.append(text.toLowerCase(Locale.ROOT)).append('\n');
    }
    if (!(object instanceof Sourced number) || number.getSource() == null) return;
    SourceName source = SourceName.of(number.getSource()).normal();
    cited.add(source);
    if (works.containsKey(source) || !missed.add(source)) return;
    String pointer = ElementPath.of(number, ModelPackage.Literals.SOURCED__SOURCE).pointer();
    String message = "the bibliography has no entry for '" + number.getSource() + "'";
    problems.add(entry.problem(pointer, CHECK, message, "add one to references.bib, with its " + field(source.field())));
  }

  private static String field(String field) {
    return field.equals("howpublished") ? "url" : field;
  }

  /** Notes may name works that no number was read from. */
  private boolean isUsed(Reference work) {
    if (work.sources().isEmpty()) return true; // it was complained about
    String all = words.toString();
    for (SourceName source : work.sources()) {
      if (cited.contains(source) || isNamed(source, all)) return true;
    }
    return false;
  }

  /** A name that goes on is another one: 10.1000/12 and 10.1000/1.2 are not 10.1000/1, with which a sentence may end. */
  private static boolean isNamed(SourceName source, String words) {
    String name = Pattern.quote(source.value().toLowerCase(Locale.ROOT));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + name + "(?![./_-]*[\\p{L}\\p{N}])").matcher(words).find();
  }

  private void unused(Reference work) {
    add(work, "no entry names '" + work.key() + "' (" + work.sources().get(0) + ")", "remove it, or name it as a source");
  }

  private void add(Reference work, String message, String help) {
    problems.add(new LibraryProblem(file, work.line(), work.column(), "", CHECK, message, help));
  }
}
