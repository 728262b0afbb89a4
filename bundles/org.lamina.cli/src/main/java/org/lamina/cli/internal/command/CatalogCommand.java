// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.catalog.CatalogEntries;
import org.lamina.cli.internal.catalog.CatalogEntry;
import org.lamina.cli.internal.catalog.CatalogSummary;
import org.lamina.cli.internal.catalog.EvidenceShares;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Listing;
import org.lamina.cli.internal.run.Session;

/** What the installed plugins bring to name in a design. */
final class CatalogCommand implements Command {
  private static final String SUMMARY = "summary";
  private static final List<String> MEMBERS = List.of("kind", "id", "name", "plugin");

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "catalog",
            "Lists materials, recipes, evidence and geometries, or shows one with its sources.",
            "KIND is materials, recipes, evidence or geometries; summary counts the numbers in all"
                + " of them, and how they came about. With --json, an entry is printed as it would"
                + " stand in the library of a design, without what it inherits.")
        .taking(0, 2, "[KIND] [ID]")
        .obeying(Options.JSON, Options.DEADLINE)
        .examples(
            "lamina catalog",
            "lamina catalog materials",
            "lamina catalog V2O5",
            "lamina catalog recipes v2o5-vtop-o3 --json",
            "lamina catalog summary --json   # counts, for programs");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    CatalogEntries all = new CatalogEntries(session);
    List<String> operands = session.arguments().operands();
    List<String> kinds = CatalogEntries.KINDS;
    boolean json = session.arguments().has(Options.JSON);
    if (operands.equals(List.of(SUMMARY))) {
      CatalogSummary summary = CatalogSummary.of(all);
      session.data().append(json ? summary.json() : summary.text());
      return ExitCode.FINE;
    }
    boolean kindGiven = !operands.isEmpty() && kinds.contains(operands.get(0));
    if (operands.size() == 2 && !kindGiven) {
      throw Session.unknown("kind of entry", operands.get(0), kinds);
    }
    List<CatalogEntry> entries = kindGiven ? all.of(operands.get(0)) : all.all();
    boolean idGiven = operands.size() == (kindGiven ? 2 : 1);
    if (idGiven) {
      show(session, entries, operands.get(operands.size() - 1), kindGiven ? List.of() : kinds);
    } else {
      list(session, all, entries);
    }
    return ExitCode.FINE;
  }

  private static void list(Session session, CatalogEntries all, List<CatalogEntry> entries)
      throws CommandFailure, InterruptedException {
    if (entries.isEmpty()) {
      throw new CommandFailure(
          "no plugin brings any", "install plugins with catalogs and geometries");
    }
    List<List<String>> rows = new ArrayList<>();
    for (CatalogEntry entry : entries) {
      rows.add(List.of(entry.kind(), entry.id(), all.name(entry), entry.plugin()));
    }
    if (session.arguments().has(Options.JSON)) {
      session.data().append(Listing.json(MEMBERS, rows));
      return;
    }
    session.data().append(Listing.text(rows));
    EvidenceShares shares = new EvidenceShares();
    for (CatalogEntry entry : entries) {
      Optional<EObject> object = all.object(entry);
      if (object.isPresent()) shares.add(object.get());
    }
    if (shares.entries() > 0) session.data().append('\n').append(shares.text()).append('\n');
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
