// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the exported packages of a jar with those of an earlier one, by the rules of OSGi semantic versioning. */
final class Baseline {
  private Baseline() {}

  /** What is wrong with the package versions of {@code newer}; empty when every change is reflected in its version. */
  static List<String> complaints(Path older, Path newer) throws Exception {
    List<String> complaints = new ArrayList<>();
    for (aQute.bnd.differ.Baseline.Info info : compare(older, newer)) {
      if (info.mismatch) {
        complaints.add(
            info.packageName + ": " + info.packageDiff.getDelta() + " change, version " + info.newerVersion + ", at least "
                + info.suggestedVersion + " is needed");
      }
    }
    return complaints;
  }

  /** Keeps what a release promises: the exported packages and the manifest, nothing else. */
  static void write(Path current, Path baseline) throws Exception {
    try (Jar jar = new Jar(current.toFile());
        Processor processor = new Processor()) {
      var exported = processor.parseHeader(jar.getManifest().getMainAttributes().getValue("Export-Package")).keySet();
      for (String path : List.copyOf(jar.getResources().keySet())) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')).replace('/', '.') : "";
        boolean promised = path.endsWith(".class") && exported.contains(folder);
        if (!promised && !path.equals("META-INF/MANIFEST.MF")) jar.remove(path);
      }
      jar.setReproducible("true");
      jar.write(baseline.toFile());
    }
  }

  static List<aQute.bnd.differ.Baseline.Info> compare(Path older, Path newer) throws Exception {
    try (Processor processor = new Processor();
        Jar before = new Jar(older.toFile());
        Jar after = new Jar(newer.toFile())) {
      DiffPluginImpl differ = new DiffPluginImpl();
      // Versions below 1.0.0 would otherwise be left alone.
      processor.setProperty("-baselineincludezeromajor", "true");
      return List.copyOf(
          new aQute.bnd.differ.Baseline(processor, differ).baseline(after, before, new Instructions("*")));
    }
  }
}
