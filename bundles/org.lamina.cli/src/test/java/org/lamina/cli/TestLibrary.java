// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.plugin.Catalog;
import org.lamina.json.DesignFormat;
import org.lamina.model.Evidence;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.Recipe;

/** Entries that are based on each other and contradict each other, evidence, and a bibliography. */
final class TestLibrary implements Catalog {
  private final Map<String, String> materials = new TreeMap<>();
  private final Map<String, String> evidence = new TreeMap<>();
  private String bibliography = "";

  static TestLibrary standard() {
    return new TestLibrary()
        .material(
            "MO2",
            """
            "name": "metal oxide", "formula": "MO2",
            "molarMass": { "kind": "computed", "notes": "Sum over the formula.", "value": "80 g/mol" },
            "filmDensity": { "kind": "assumed", "range": ["4 g/cm3", "5 g/cm3"] },
            "electrode": {
              "lithiumRange": [0, 1],
              "potential": { "kind": "fitted", "source": "doi:10.1000/curve", "place": "Figure 1", "printed": "curve",
                "curve": { "stoichiometry": [0, 0.5, 1], "values": ["3.5 V", "3.25 V", "3 V"] } },
              "electronicConductivity": { "kind": "measured", "source": "doi:10.1000/hot", "place": "Figure 3",
                "printed": "points", "temperatureCurve": {
                  "temperature": ["20 degC", "373 K"], "values": ["1e-6 S/cm", "1e-5 S/cm"] } },
              "diffusivity": { "kind": "assumed", "value": "1e-12 cm2/s" }
            }
            """)
        .material(
            "MO2-fast",
            """
            "name": "metal oxide, another opinion", "basedOn": "MO2",
            "molarMass": { "kind": "computed", "notes": "In other words.", "value": "80 g/mol" },
            "electrode": {
              "diffusivity": { "kind": "measured", "source": "arXiv:1702.04009", "place": "Table 1",
                "printed": "2", "value": "2e-11 cm2/s" },
              "volumeChange": { "kind": "assumed", "value": "2 %" }
            }
            """)
        .material("MO2-thin", "\"basedOn\": \"MO2-fast\", \"notes\": \"A variant of a variant.\"")
        .material("MO2-lost", "\"basedOn\": \"MO3\"")
        .evidence(
            "mo2-life",
            """
            "subject": "half-cell of MO2.", "materials": ["MO2"], "quantity": "capacity kept after 100 cycles",
            "kind": "measured", "source": "https://example.org/thesis", "place": "page 7", "printed": "91 %",
            "value": "91 %"
            """);
  }

  TestLibrary material(String id, String members) {
    materials.put(id, "{ \"id\": \"" + id + "\", " + members + "}");
    return this;
  }

  TestLibrary evidence(String id, String members) {
    evidence.put(id, "{ \"id\": \"" + id + "\", " + members + "}");
    return this;
  }

  TestLibrary bibliography(String bibtex) {
    bibliography = bibtex;
    return this;
  }

  @Override
  public String id() {
    return "test-library";
  }

  @Override
  public Set<String> materials() {
    return materials.keySet();
  }

  @Override
  public Material material(String id) {
    return read(ModelPackage.Literals.MATERIAL, materials.get(id));
  }

  @Override
  public Set<String> recipes() {
    return Set.of();
  }

  @Override
  public Recipe recipe(String id) {
    throw new IllegalArgumentException(id);
  }

  @Override
  public Set<String> evidence() {
    return evidence.keySet();
  }

  @Override
  public Evidence evidence(String id) {
    return read(ModelPackage.Literals.EVIDENCE, evidence.get(id));
  }

  @Override
  public String bibliography() {
    return bibliography;
  }

  private static <T extends EObject> T read(EClass type, String json) {
    var read = new DesignFormat(List.of()).<T>read(type, json.getBytes(StandardCharsets.UTF_8));
    if (!read.problems().isEmpty()) throw new IllegalStateException(read.problems().toString());
    return read.root().orElseThrow();
  }
}
