// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * Compares the jars of a feature with what was built, before the framework sees them: a byte that flipped inside a
 * class would otherwise start without a word.
 *
 * <p>It runs beside the start of the framework. The check sum is CRC-32 because the JDK computes it at memory speed
 * before anything is compiled: all jars take about 5 ms, SHA-256 more than ten times as much.
 */
final class JarCheck {
  private final Feature feature;
  private final Path folder;
  private final String[] faults;
  private final Thread worker;

  private JarCheck(Feature feature, Path folder) {
    this.feature = feature;
    this.folder = folder;
    this.faults = new String[feature.bundles().size()];
    this.worker = new Thread(this::checkAll, "check jars");
    worker.setDaemon(true);
  }

  static JarCheck start(Feature feature, Path folder) {
    JarCheck check = new JarCheck(feature, folder);
    check.worker.start();
    return check;
  }

  /** Waits for the end and returns, for each bundle of the feature, what is wrong with its jar, or {@code null}. */
  String[] faults() throws BootException {
    try {
      worker.join();
      return faults;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BootException("Interrupted while starting.", e);
    }
  }

  private void checkAll() {
    for (int i = 0; i < faults.length; i++) {
      FeatureBundle bundle = feature.bundles().get(i);
      faults[i] = fault(bundle, folder.resolve(bundle.fileName()));
    }
  }

  private static String fault(FeatureBundle bundle, Path jar) {
    if (!Files.isRegularFile(jar)) {
      return "its jar is missing: " + jar;
    }
    try (FileChannel channel = FileChannel.open(jar, StandardOpenOption.READ)) {
      long size = channel.size();
      if (bundle.size() >= 0 && size != bundle.size()) {
        return "its jar was changed or damaged: " + jar + " has " + size + " bytes instead of " + bundle.size();
      }
      return bundle.crc32() < 0 || bundle.crc32() == checkSum(channel) ? null
          : "its jar was changed or damaged: the check sum of " + jar + " is not the one it was built with";
    } catch (IOException e) {
      return "its jar cannot be read: " + jar + " (" + Problems.reason(e) + ")";
    }
  }

  private static long checkSum(FileChannel channel) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    return sum.getValue();
  }
}
