// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The expected set of bundles: an OSGi feature (OSGi Compendium 8.1, chapter 159) reduced to its bundle list.
 *
 * @param id the Maven coordinates of the feature
 * @param bundles what has to run, in the order in which it is installed
 */
public record Feature(String id, List<FeatureBundle> bundles) {

  public Feature {
    bundles = List.copyOf(bundles);
  }

  /**
   * Reads a feature file.
   *
   * @throws BootException when there is none, or when it is not of this form
   */
  public static Feature read(Path file) throws BootException {
    try {
      return parse(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new BootException("The feature file " + file + " is damaged: it is not UTF-8 text.", e);
    } catch (IOException e) {
      throw new BootException("The feature file " + file + " cannot be read: " + e + ".", e);
    } catch (IllegalArgumentException e) {
      throw new BootException("The feature file " + file + " is damaged: " + e.getMessage(), e);
    }
  }

  static Feature parse(String text) {
    if (!(JsonText.parse(text) instanceof Map<?, ?> root)) {
      throw new IllegalArgumentException("it does not hold an object.");
    }
    if (!(root.get("id") instanceof String id) || !(root.get("bundles") instanceof List<?> entries)) {
      throw new IllegalArgumentException("\"id\" or \"bundles\" is missing.");
    }
    List<FeatureBundle> bundles = new ArrayList<>(entries.size());
    for (Object entry : entries) {
      bundles.add(FeatureBundle.of(entry));
    }
    return new Feature(id, bundles);
  }
}
