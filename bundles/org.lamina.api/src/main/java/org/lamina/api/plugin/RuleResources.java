// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files beside the class of a rule. */
final class RuleResources {
  private RuleResources() {}

  static String text(Rule rule, String suffix) {
    String name = rule.id().substring(rule.id().lastIndexOf('/') + 1) + suffix;
    try (InputStream stream = rule.getClass().getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("rule '" + rule.id() + "' has no " + name + " beside " + rule.getClass().getName());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
