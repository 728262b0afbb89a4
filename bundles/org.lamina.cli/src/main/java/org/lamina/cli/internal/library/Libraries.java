// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.library;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.CatalogException;
import org.lamina.api.result.Problem;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Output;
import org.lamina.cli.internal.run.PluginCall;
import org.lamina.cli.internal.run.Session;

/** Checks the libraries of a command line, one after the other; the rest goes on when one cannot be read. */
public final class Libraries {
  private final List<CheckedLibrary> checked = new ArrayList<>();
  private boolean complete = true;

  private Libraries() {}

  /** The libraries that the operands name. They may name each other's entries, and those of the installed catalogs. */
  public static Libraries check(Session session) throws CommandFailure, InterruptedException {
    Libraries libraries = new Libraries();
    List<GivenLibrary> given = new ArrayList<>();
    for (String operand : session.arguments().operands()) {
      try {
        given.add(GivenLibrary.at(operand, Output.target(session, operand)));
      } catch (CommandFailure e) {
        libraries.fail(session, e);
      }
    }
    List<Catalog> known = installed(session);
    for (GivenLibrary library : given) {
      List<Catalog> others = new ArrayList<>(known);
      for (GivenLibrary other : given) if (other != library && lists(other)) others.add(other.catalog());
      try {
        String who = "the check of '" + library.place() + "'";
        libraries.checked.add(
            PluginCall.of(who, session.deadline(), () -> CheckedLibrary.of(library, others)));
      } catch (CommandFailure e) {
        libraries.fail(session, e);
      }
    }
    return libraries;
  }

  /** The catalogs that can say what they bring; one that cannot is a problem of the session and hides no other. */
  private static List<Catalog> installed(Session session) throws CommandFailure, InterruptedException {
    List<Catalog> usable = new ArrayList<>();
    for (Catalog catalog : session.plugins().catalogs()) {
      String origin = session.host().origin(catalog);
      try {
        PluginCall.of(
            "catalog " + origin,
            session.deadline(),
            () -> List.of(catalog.materials(), catalog.recipes()));
        usable.add(catalog);
      } catch (CommandFailure e) {
        session.problems().add(new Problem(origin, e.getMessage(), e.help()));
      }
    }
    return usable;
  }

  /** Whether a library can say what it brings; why not is told where it is checked. */
  private static boolean lists(GivenLibrary library) {
    try {
      library.catalog().materials();
      return true;
    } catch (CatalogException e) {
      return false;
    }
  }

  private void fail(Session session, CommandFailure e) {
    session.talk().failure(e.getMessage(), e.help());
    complete = false;
  }

  /** Whether every library could be checked. */
  public boolean complete() {
    return complete;
  }

  /** Whether anything is wrong with those that were checked. */
  public boolean anyProblem() {
    return checked.stream().anyMatch(library -> !library.problems().isEmpty());
  }

  /** For people. */
  public String text() {
    return String.join("\n", checked.stream().map(LibraryReports::text).toList());
  }

  /** For programs. */
  public String json() {
    return LibraryReports.json(checked);
  }
}
