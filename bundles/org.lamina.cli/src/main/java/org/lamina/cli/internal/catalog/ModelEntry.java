// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.json.DesignFormat;
import org.lamina.model.Evidence;

/** An entry that is an object of the model. */
final class ModelEntry implements CatalogEntry {
  /** Asks the catalog for the object. */
  interface Reader {
    EObject read() throws CommandFailure, InterruptedException;
  }

  private final String kind;
  private final String id;
  private final String plugin;
  private final Reader reader;
  private final CatalogEntries entries;
  private EObject object;
  private CommandFailure failure;

  ModelEntry(String kind, String id, String plugin, Reader reader, CatalogEntries entries) {
    this.kind = kind;
    this.id = id;
    this.plugin = plugin;
    this.reader = reader;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String plugin() {
    return plugin;
  }

  @Override
  public String name() throws CommandFailure, InterruptedException {
    EObject entry = read();
    if (entry instanceof Evidence evidence) {
      return evidence.getSubject().replaceFirst("\\.$", "") + ": " + evidence.getQuantity();
    }
    EStructuralFeature name = entry.eClass().getEStructuralFeature("name");
    return entry.eGet(name) == null ? "" : (String) entry.eGet(name);
  }

  @Override
  public Optional<EObject> object() throws CommandFailure, InterruptedException {
    return Optional.of(read());
  }

  private EObject read() throws CommandFailure, InterruptedException {
    if (failure != null) throw failure;
    if (object != null) return object;
    try {
      object = reader.read();
      return object;
    } catch (CommandFailure e) {
      // A catalog that hangs is waited for once.
      failure = e;
      throw e;
    }
  }

  @Override
  public String text() throws CommandFailure, InterruptedException {
    List<Ancestry.Member> line = new Ancestry(entries).of(this);
    String title = id + " (" + kind + ", " + plugin + ")\n";
    return title + new EntryText().of(line) + new Relations(entries).of(this, read());
  }

  @Override
  public String json() throws CommandFailure, InterruptedException {
    return new DesignFormat(List.of()).write(read());
  }
}
