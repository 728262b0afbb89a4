// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.result.Problem;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Session;

/** What the installed plugins bring to name in a design. */
final class CatalogCommand implements Command {
  private static final List<String> MEMBERS = List.of("kind", "id", "name", "plugin");

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "catalog",
            "Lists materials, recipes and geometries, or shows one with its sources.",
            "KIND is materials, recipes or geometries. With --json, an entry is printed as it would"
                + " stand in the library of a design.")
        .taking(0, 2, "[KIND] [ID]")
        .obeying(Options.JSON, Options.DEADLINE)
        .examples(
            "lamina catalog",
            "lamina catalog materials",
            "lamina catalog V2O5",
            "lamina catalog recipes v2o5-vtop-o3 --json");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    List<CatalogEntry> entries = CatalogEntries.all(session);
    List<String> operands = session.arguments().operands();
    List<String> kinds = List.of("materials", "recipes", "geometries");
    boolean kindGiven = !operands.isEmpty() && kinds.contains(operands.get(0));
    if (operands.size() == 2 && !kindGiven) {
      throw Session.unknown("kind of entry", operands.get(0), kinds);
    }
    if (kindGiven) {
      entries = entries.stream().filter(entry -> entry.kind().equals(operands.get(0))).toList();
    }
    boolean idGiven = operands.size() == (kindGiven ? 2 : 1);
    if (idGiven) {
      show(session, entries, operands.get(operands.size() - 1), kindGiven ? List.of() : kinds);
    } else {
      list(session, entries);
    }
    return ExitCode.FINE;
  }

  private static void list(Session session, List<CatalogEntry> entries)
      throws CommandFailure, InterruptedException {
    if (entries.isEmpty()) {
      throw new CommandFailure(
          "no plugin brings any", "install plugins with catalogs and geometries");
    }
    List<List<String>> rows = new ArrayList<>();
    for (CatalogEntry entry : entries) {
      rows.add(List.of(entry.kind(), entry.id(), name(session, entry), entry.plugin()));
    }
    session
        .data()
        .append(
            session.arguments().has(Options.JSON)
                ? Listing.json(MEMBERS, rows)
                : Listing.text(rows));
  }

  /** An entry that cannot be read does not hide the others. */
  private static String name(Session session, CatalogEntry entry) throws InterruptedException {
    try {
      return entry.name();
    } catch (CommandFailure e) {
      session
          .problems()
          .add(new Problem(entry.plugin(), "'" + entry.id() + "': " + e.getMessage(), e.help()));
      return "(cannot be read)";
    }
  }

  private static void show(
      Session session, List<CatalogEntry> entries, String id, List<String> kinds)
      throws CommandFailure, InterruptedException {
    List<CatalogEntry> found = entries.stream().filter(entry -> entry.id().equals(id)).toList();
    if (found.isEmpty()) {
      List<String> known =
          new ArrayList<>(entries.stream().map(CatalogEntry::id).distinct().toList());
      known.addAll(kinds);
      throw Session.unknown("entry", id, known);
    }
    boolean json = session.arguments().has(Options.JSON);
    if (json && found.size() > 1) {
      throw new CommandFailure(
          "'" + id + "' is brought more than once", "name the kind, too, or remove a plugin");
    }
    for (CatalogEntry entry : found) {
      if (session.data().length() > 0) session.data().append('\n');
      session.data().append(json ? entry.json() : entry.text());
    }
  }
}
