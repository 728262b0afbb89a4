// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.util.Map;

/**
 * One bundle of a feature. What the feature does not say is {@code null}, or -1, and is not compared.
 *
 * @param id Maven coordinates, {@code group:artifact:version}
 * @param symbolicName the bundle's own name
 * @param version the bundle's own version
 * @param size length of the jar in bytes
 * @param crc32 check sum of the jar: it finds damage, it does not keep out a forger
 */
public record FeatureBundle(String id, String symbolicName, String version, long size, long crc32) {

  public static final String SYMBOLIC_NAME = "bundle-symbolic-name";
  public static final String VERSION = "bundle-version";
  public static final String SIZE = "size";
  public static final String CRC32 = "crc32";

  public FeatureBundle {
    int first = id.indexOf(':');
    if (first < 1 || id.indexOf(':', first + 1) < first + 2 || id.endsWith(":")) {
      throw new IllegalArgumentException("the bundle id '" + id + "' is not of the form group:artifact:version.");
    }
  }

  static FeatureBundle of(Object entry) {
    if (entry instanceof String id) {
      return new FeatureBundle(id, null, null, -1, -1);
    }
    if (!(entry instanceof Map<?, ?> members) || !(members.get("id") instanceof String id)) {
      throw new IllegalArgumentException("a bundle without \"id\".");
    }
    return new FeatureBundle(id, text(members, SYMBOLIC_NAME), text(members, VERSION),
        number(members, SIZE), number(members, CRC32));
  }

  /** Returns the file name under which the jar lies in the product's bundle folder. */
  public String fileName() {
    int artifact = id.indexOf(':') + 1;
    int version = id.lastIndexOf(':') + 1;
    return id.substring(artifact, id.indexOf(':', artifact)) + '-' + id.substring(version) + ".jar";
  }

  /** Returns the name to use in messages. */
  String name() {
    return symbolicName != null ? symbolicName : id;
  }

  private static String text(Map<?, ?> members, String name) {
    return members.get(name) instanceof String text ? text : null;
  }

  private static long number(Map<?, ?> members, String name) {
    return members.get(name) instanceof Long number ? number : -1;
  }
}
