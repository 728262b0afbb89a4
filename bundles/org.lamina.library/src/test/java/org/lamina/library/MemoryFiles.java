// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A library in memory, whose files a test changes. */
final class MemoryFiles implements LibraryFiles {
  private static final Path SOUND = Path.of("src/test/resources/org/lamina/library/sound");

  final Map<String, String> texts = new TreeMap<>();

  /** The library in the resources, which has one of everything and no problem. */
  static MemoryFiles sound() {
    MemoryFiles files = new MemoryFiles();
    try (Stream<Path> walk = Files.walk(SOUND)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.texts.put(SOUND.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Override
  public String name(String path) {
    return path.isEmpty() ? "sound" : path;
  }

  @Override
  public InputStream open(String path) {
    String text = texts.get(path);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<List<String>> list(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    TreeSet<String> names = new TreeSet<>();
    for (String path : texts.keySet()) {
      if (!path.startsWith(prefix)) continue;
      int slash = path.indexOf('/', prefix.length());
      names.add(slash < 0 ? path.substring(prefix.length()) : path.substring(prefix.length(), slash + 1));
    }
    return Optional.of(List.copyOf(names));
  }
}
