// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.result.Problem;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.PluginCall;
import org.lamina.cli.internal.run.Session;
import org.lamina.library.bibliography.BibTex;
import org.lamina.library.bibliography.Mistake;
import org.lamina.library.bibliography.Reference;
import org.lamina.library.bibliography.SourceName;

/** The sources that the installed catalogs describe. The first description of a source counts. */
public final class Bibliography {
  private final Map<SourceName, Reference> references = new HashMap<>();

  private Bibliography() {}

  /** What cannot be read is a problem of the session. */
  public static Bibliography of(Session session) throws CommandFailure, InterruptedException {
    Bibliography bibliography = new Bibliography();
    for (Catalog catalog : session.plugins().catalogs()) {
      String origin = session.host().origin(catalog);
      try {
        String who = "catalog " + origin;
        String text = PluginCall.of(who, session.deadline(), catalog::bibliography);
        BibTex read = BibTex.read(text);
        read.references().forEach(bibliography::add);
        for (Mistake mistake : read.mistakes()) {
          String place = "line " + mistake.line() + ", column " + mistake.column();
          String message = "bibliography: " + place + ": " + mistake.message();
          session.problems().add(new Problem(origin, message, mistake.help()));
        }
      } catch (CommandFailure e) {
        session.problems().add(new Problem(origin, e.getMessage(), e.help()));
      }
    }
    return bibliography;
  }

  private void add(Reference reference) {
    for (SourceName source : reference.sources()) references.putIfAbsent(source, reference);
  }

  /** The description of a source, as a number names it. */
  Optional<Reference> find(String source) {
    return Optional.ofNullable(references.get(SourceName.of(source).normal()));
  }
}
