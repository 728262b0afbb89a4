// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.json.DesignFormat;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** The files, the index and the catalog say the same. */
class LibraryFilesTest {
  private final RecipesCatalog catalog = new RecipesCatalog();

  @Test
  void theIndexListsEveryFileAndNothingElse() throws IOException {
    List<String> files =
        Entries.files(Entries.LIBRARY, ".json").stream()
            .filter(file -> !file.getFileName().toString().equals("lamina-library.json"))
            .map(file -> Entries.LIBRARY.relativize(file).toString().replace('\\', '/').replaceAll("\\.json$", ""))
            .sorted()
            .toList();
    assertEquals(files, Files.readAllLines(Entries.LIBRARY.resolve("index.txt")));
    assertEquals(files.size(), catalog.materials().size() + catalog.recipes().size() + catalog.evidence().size());
  }

  /** Collectors and barriers, positive and negative electrodes, electrolytes, coatings: none gets lost. */
  @Test
  void bringsTheMaterialsOfTheField() {
    String field =
        "Ru Pt TiN TaN Al Cu Ti W Co Si SiO2 Al2O3"
            + " V2O5 LiV2O5 V2O5-two-lithium V2O5-amorphous VO2 LiCoO2 LiCoO2-raijmakers-2020 LiCoO2-fabre-2012"
            + " LiCoO2-plasma-ald LiCoO2-plasma-ald-2-1 LiMn2O4 MnO2 LiNi0.5Mn1.5O4 LiFePO4 FePO4"
            + " FePO4-crystalline Li2Q LiTP TiS2"
            + " Sn SnNx SnO2 Si-amorphous TiO2-anatase TiO2-amorphous Li4Ti5O12 Li4Ti5O12-diffthermo Li Na"
            + " graphite"
            + " LiPON LiPON-sputtered LiPON-kozen-2015 LiPON-nisula-2015 LiPON-put-2019 LiPON-raijmakers-2020"
            + " Li2PO2N Li3PO4 Li3PO4-sputtered Li3PO4-crystalline LiNbOx LiNbO3 LiTaOx LiTaO3 LiSiOx LiPOx"
            + " Li2CO3 Li2CO3-plasma LBCO LLZO LLZO-amorphous LATP LLCZN LGPS Li10SnP2S12 Li3.15Ge0.15P0.85S4"
            + " LiF LiAlF4 LixAlyS ZnO alucone LLT LiOH Li-Si-O";
    assertTrue(catalog.materials().containsAll(List.of(field.split(" "))), field);
  }

  /** One for each film that the review and its sources grow. */
  @Test
  void bringsTheRecipesOfTheField() {
    String field =
        "licoo2-cocp2-liotbu-o2-plasma licoo2-cocp2-liotbu-o2-plasma-2-1 li2co3-liotbu-h2o-co2"
            + " li2co3-liotbu-o2-plasma li2co3-lihmds-h2o-co2 li2co3-litmso-h2o-co2 li2co3-lithd-o3"
            + " li3po4-liotbu-h2o-tmp lipon-liotbu-h2o-tmp-n2-plasma lipon-kozen-2015 lipon-lihmds-depa"
            + " li2po2n-liotbu-depa lif-lithd-tif4 li-si-o-lihmds-o2-plasma li-si-o-lihmds-h2o"
            + " llt-ticl4-lathd-liotbu lioh-liotbu-h2o mno2-mnthd3-o3 limn2o4-mnthd3-o3-liotbu v2o5-vtop-o3"
            + " v2o5-temav-o3 vo2-temav-o3 fepo4-fecp2-o3-tmpo lifepo4-super-cycle li4ti5o12-ttip-liotbu"
            + " linbox-liotbu-nboet5 litaox-liotbu-taoet5 lisiox-liotbu-teos lipox-liotbu-tmpo"
            + " llzo-liotbu-la-zr-al-o3 lbco-liotbu-o3-tipb sno2-tdmasn-h2o sno2-tdmasn-h2o2"
            + " snnx-tdmasn-n2-plasma snoxny-tdmasn-h2o-n2-plasma sno2-sncl4-h2o tin-ticl4-h2-n2-plasma"
            + " tin-tdmat-n2-plasma tin-tdmat-nh3 tan-pdmat-h2-plasma ru-thermal-o2 ru-rucp2-o2 ru-ruthd3-o2"
            + " pt-mecpptme3-o2 tio2-ticl4-h2o al2o3-tma-h2o zno-dez-h2o alucone-tma-eg litp-lithd-ta"
            + " li2q-lihmds-hq lixalys-liotbu-h2s-tdmaal lialf4-alcl3-liotbu-tif4";
    assertTrue(catalog.recipes().containsAll(List.of(field.split(" "))), field);
  }

  @Test
  void theCallerOwnsWhatItGets() {
    Material mine = catalog.material("Ru");
    mine.setName("changed");
    assertNotSame(mine, catalog.material("Ru"));
    assertEquals("Ruthenium", catalog.material("Ru").getName());
    Recipe recipe = catalog.recipe("v2o5-vtop-o3");
    assertNotSame(recipe, catalog.recipe("v2o5-vtop-o3"));
  }

  @Test
  void manyThreadsReadTheSame() {
    Material expected = catalog.material("V2O5");
    RecipesCatalog fresh = new RecipesCatalog();
    assertTrue(IntStream.range(0, 64).parallel().allMatch(i -> EcoreUtil.equals(expected, fresh.material("V2O5"))));
  }

  @Test
  void everyFileIsInCanonicalForm() throws IOException {
    DesignFormat format = new DesignFormat(List.of());
    for (String id : catalog.materials()) assertCanonical(format, "materials/" + id, catalog.material(id));
    for (String id : catalog.recipes()) assertCanonical(format, "recipes/" + id, catalog.recipe(id));
    for (String id : catalog.evidence()) assertCanonical(format, "evidence/" + id, catalog.evidence(id));
  }

  private static void assertCanonical(DesignFormat format, String path, EObject entry) throws IOException {
    Path file = Entries.LIBRARY.resolve(path + ".json");
    assertEquals(Files.readString(file), format.write(entry), path);
  }
}
