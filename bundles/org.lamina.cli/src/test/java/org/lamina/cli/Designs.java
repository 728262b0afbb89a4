// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

/** Designs for the ordinary plugins of the tests. */
final class Designs {
  /** Nothing to complain about. */
  static final String FINE = film("40 nm", "TiO2");

  /** A warning of 'thick-film'. */
  static final String THICK = film("400 nm", "TiO2");

  /** An error of 'thick-film'. */
  static final String TOO_THICK = film("2 um", "TiO2");

  /** A material that nobody brings. */
  static final String UNKNOWN_MATERIAL = film("40 nm", "TiO3");

  /** Two mistakes that the reader finds. */
  static final String MISSPELT =
      FINE.replace("\"thickness\"", "\"thicknes\"").replace("\"film\"", "\"flim\"");

  /** The text ends too early. */
  static final String CUT = FINE.substring(0, FINE.length() / 2);

  /** A geometry that nobody brings. */
  static final String UNKNOWN_GEOMETRY = FINE.replace("flat-sheet", "fractal");

  private Designs() {}

  static String film(String thickness, String material) {
    return """
    {
      "format": "1",
      "kind": "film",
      "name": "Test film",
      "substrate": {
        "geometry": { "type": "flat-sheet", "roughness": "1 nm" }
      },
      "stack": [
        { "role": "electrolyte", "material": "%s", "thickness": "%s" }
      ]
    }
    """
        .formatted(material, thickness);
  }
}
