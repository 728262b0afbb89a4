// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Resource;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Bundles that a test compiles. */
final class SmallBundle {
  private SmallBundle() {}

  /** A bundle with one exported package {@code sample} that holds the interface {@code Film}. */
  static Path of(Path jar, String packageVersion, String source) throws Exception {
    Path classes = Files.createTempDirectory(jar.getParent(), "classes");
    compile(classes, List.of(), "sample.Film", "package sample; " + source);
    try (Builder builder = new Builder()) {
      builder.addClasspath(classes.toFile());
      builder.setProperty("Bundle-SymbolicName", "sample");
      builder.setProperty("Bundle-Version", packageVersion);
      builder.setProperty("Export-Package", "sample;version=" + packageVersion);
      builder.setProperty("-noextraheaders", "true");
      builder.build().write(jar.toFile());
      if (!builder.getErrors().isEmpty()) throw new IOException(builder.getErrors().toString());
    }
    return jar;
  }

  /** A copy of the model bundle whose {@code Bound} has one method more. */
  static Path withMethodAdded(Path model, Path copy) throws Exception {
    Path classes = Files.createTempDirectory(copy.getParent(), "classes");
    Path source = Project.TOP.resolve("bundles/org.lamina.model/src/main/java/org/lamina/model/quantity/Bound.java");
    String text = Files.readString(source);
    int end = text.lastIndexOf('}');
    compile(
        classes, List.of(model), "org.lamina.model.quantity.Bound", text.substring(0, end) + " public double old() { return 0; } }");
    try (Jar jar = new Jar(model.toFile());
        Jar changed = new Jar(classes.toFile())) {
      for (var entry : changed.getResources().entrySet()) {
        Resource resource = entry.getValue();
        jar.putResource(entry.getKey(), resource);
      }
      jar.write(copy.toFile());
    }
    return copy;
  }

  static void compile(Path output, List<Path> classPath, String name, String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      String path = System.getProperty("java.class.path");
      StringBuilder all = new StringBuilder(path);
      for (Path jar : classPath) all.append(java.io.File.pathSeparator).append(jar);
      List<String> options = List.of("--release", "17", "-proc:none", "-cp", all.toString());
      JavaFileObject unit = new Text(name, source);
      if (!compiler.getTask(messages, files, null, options, null, List.of(unit)).call()) {
        throw new IOException(messages.toString());
      }
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String source;

    Text(String name, String source) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
