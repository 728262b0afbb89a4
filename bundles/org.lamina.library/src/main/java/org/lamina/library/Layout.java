// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the names of the files of a library. */
final class Layout {
  static final String FILES = "files";
  static final String IDS = "ids";
  static final String INDEX = "index";

  private final Library library;
  private final List<LibraryProblem> problems = new ArrayList<>();

  Layout(Library library) {
    this.library = library;
  }

  List<LibraryProblem> problems() {
    library.names("").ifPresent(this::top);
    library.names("").ifPresent(names -> once("", names));
    for (Folder folder : Folder.values()) {
      library.names(folder.path).ifPresent(names -> folder(folder, names));
      library.names(folder.path).ifPresent(names -> once(folder.path + "/", names));
      spelling(folder);
    }
    if (library.names("").isPresent()) library.optional(Library.INDEX).ifPresent(this::index);
    return problems;
  }

  /** At the top there may be anything but data: data in a wrong place would silently lack. */
  private void top(List<String> names) {
    for (String name : names) {
      boolean folder = name.endsWith("/");
      String bare = folder ? name.substring(0, name.length() - 1) : name;
      if (bare.startsWith(".") || folder && Folder.of(bare).isPresent()) continue;
      if (folder) {
        for (String inside : library.names(bare).orElse(List.of())) if (isJson(inside)) misplaced(name + inside);
      } else if (isJson(name) && !name.equals(Library.HEADER)) {
        misplaced(name);
      }
    }
  }

  private void folder(Folder folder, List<String> names) {
    for (String name : names) {
      if (name.startsWith(".") || Library.isEntry(name)) continue;
      String help = isJson(name) ? "write the ending as '.json'" : "only files ID.json belong here; move it elsewhere";
      add(folder.path + "/" + name, FILES, "this is no entry of the library", help);
    }
  }

  /** A jar may hold a file twice; which of the two is read, nobody can tell. */
  private void once(String path, List<String> names) {
    Set<String> known = new HashSet<>();
    for (String name : names) {
      if (!known.add(name)) add(path + name, FILES, "the jar holds this file twice", "pack the jar again");
    }
  }

  private static boolean isJson(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(Folder.ENDING);
  }

  private void misplaced(String path) {
    add(path, FILES, "this file is not read", "move it to materials/, recipes/ or evidence/, or remove it");
  }

  /** Files that differ in case only are one file on some systems. */
  private void spelling(Folder folder) {
    Map<String, String> known = new HashMap<>();
    for (String id : library.ids(folder)) {
      String other = known.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
      if (other == null) continue;
      add(folder.file(id), IDS, "the id '" + id + "' differs from '" + other + "' only in case", "rename one of them");
    }
  }

  private void index(byte[] content) {
    Set<String> there = new LinkedHashSet<>();
    for (Folder folder : Folder.values()) for (String id : library.ids(folder)) there.add(folder.path + "/" + id);
    String[] lines = new String(content, StandardCharsets.UTF_8).split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (there.remove(lines[i])) continue;
      String message = "the index lists '" + lines[i] + "', which is no file, or lists it twice";
      problems.add(new LibraryProblem(name(Library.INDEX), i + 1, 1, "", INDEX, message, "write the index again"));
    }
    Optional<String> missing = there.stream().findFirst();
    missing.ifPresent(path -> add(Library.INDEX, INDEX, "the index lacks '" + path + "'", "write the index again"));
  }

  private void add(String path, String check, String message, String help) {
    problems.add(new LibraryProblem(name(path), 0, 0, "", check, message, help));
  }

  private String name(String path) {
    return library.files().name(path);
  }
}
