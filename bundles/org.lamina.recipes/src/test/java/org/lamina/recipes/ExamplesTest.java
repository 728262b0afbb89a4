// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.model.Layer;
import org.lamina.model.LayerRole;
import org.lamina.model.Library;
import org.lamina.model.Lithiation;
import org.lamina.model.Material;
import org.lamina.model.Recipe;
import org.lamina.model.Sourced;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.ScalingGeometries;
import org.lamina.scaling.model.PoreArray;
import org.lamina.scaling.model.ScalingPackage;

/** The example designs read, are canonical, and name only what the catalog has. */
class ExamplesTest {
  private final DesignFormat format = new DesignFormat(List.of(ScalingPackage.eINSTANCE));
  private final RecipesCatalog catalog = new RecipesCatalog();

  @Test
  void everyExampleReadsWithoutAProblemAndIsCanonical() throws IOException {
    List<Path> files = Entries.designs();
    assertTrue(files.size() >= 40, files.toString());
    for (Path file : files) assertEquals(Files.readString(file), format.write(design(file)), file.toString());
  }

  @Test
  void everyNameIsKnownAndEveryRecipeDepositsItsFilm() throws IOException {
    for (Path file : Entries.designs()) {
      Design design = design(file);
      String substrate = design.getSubstrate().getMaterial();
      assertTrue(substrate == null || catalog.materials().contains(substrate), file.toString());
      for (Layer layer : design.getStack()) {
        String where = file + ": " + layer.getMaterial();
        if (layer.getRecipe() != null) assertEquals(layer.getMaterial(), recipe(design, layer).getProduct(), where);
        assertTrue(roles(design, layer.getMaterial()).contains(layer.getRole()), where);
        layer.getTreatments().stream()
            .filter(Lithiation.class::isInstance)
            .map(step -> ((Lithiation) step).getProduct())
            .forEach(product -> assertTrue(catalog.materials().contains(product), where));
      }
    }
  }

  @Test
  void theFlagshipIsThePublishedStackInTheAssumedPores() throws IOException {
    Design design = example("pearse-2018-3d");
    assertEquals(
        List.of("Ru 40 nm", "V2O5 70 nm", "Li2PO2N 50 nm", "SnNx 10 nm", "TiN 25 nm"),
        design.getStack().stream().map(layer -> layer.getMaterial() + " " + layer.getThickness()).toList());
    assertEquals("250 degC", design.getIntent().getProcessTemperature().quantity().toString());
    FilmSurface surface = new ScalingGeometries().surface(design.getSubstrate().getGeometry());
    assertEquals(10.069, surface.areaSquareMetres(0) / surface.footprintSquareMetres(), 0.001);
    assertEquals(9.606, cathodeMultiplication(surface), 0.001);
  }

  @Test
  void thePitchThatItsNotesNameGivesThePublishedMultiplication() throws IOException {
    Design design = example("pearse-2018-3d");
    assertTrue(design.getNotes().contains("6.11 um"), design.getNotes());
    PoreArray pores = (PoreArray) design.getSubstrate().getGeometry();
    pores.setPitch(Quantity.valueOf("6.11 um"));
    assertEquals(9.3, cathodeMultiplication(new ScalingGeometries().surface(pores)), 0.005);
  }

  @Test
  void thePlanarCellIsTheSameStack() throws IOException {
    List<Layer> flat = example("pearse-2018-planar").getStack();
    List<Layer> pores = example("pearse-2018-3d").getStack();
    assertTrue(EcoreUtil.equals(flat, pores));
  }

  @Test
  void evidenceWithADoiHasItsPlaceAndWhatIsPrinted() throws IOException {
    for (Path file : Entries.designs()) {
      design(file).eAllContents().forEachRemaining(object -> {
        if (!(object instanceof Sourced number) || number.getSource() == null) return;
        assertTrue(number.getPlace() != null && number.getPrinted() != null, file + ": " + number.getSource());
      });
    }
  }

  @Test
  void designsThatMustFailSayHow() throws IOException {
    List<Path> broken = Entries.files(Entries.EXAMPLES.resolve("broken-flows"), ".lamina.json");
    assertEquals(3, broken.size());
    for (Path file : broken) {
      String notes = design(file).getNotes();
      assertTrue(notes.startsWith("Must fail. Expected: ") && notes.contains("degC"), file + ": " + notes);
    }
  }

  /** As stated, or else as inherited. */
  private List<LayerRole> roles(Design design, String id) {
    Material material =
        own(design, Library::getMaterials)
            .filter(entry -> entry.getId().equals(id))
            .findFirst()
            .orElseGet(() -> catalog.material(id));
    boolean inherits = material.getRoles().isEmpty() && material.getBasedOn() != null;
    return inherits ? roles(design, material.getBasedOn()) : material.getRoles();
  }

  private Recipe recipe(Design design, Layer layer) {
    return own(design, Library::getRecipes)
        .filter(entry -> entry.getId().equals(layer.getRecipe()))
        .findFirst()
        .orElseGet(() -> catalog.recipe(layer.getRecipe()));
  }

  /** Entries that the file brings itself; they go before those of the catalog. */
  private static <T> Stream<T> own(Design design, Function<Library, List<T>> entries) {
    return Stream.ofNullable(design.getLibrary()).flatMap(library -> entries.apply(library).stream());
  }

  /** Volume of the second film, over footprint and thickness. */
  private static double cathodeMultiplication(FilmSurface surface) {
    double below = 40e-9;
    double thickness = 70e-9;
    return surface.volumeCubicMetres(below, below + thickness) / (surface.footprintSquareMetres() * thickness);
  }

  private Design example(String name) throws IOException {
    return design(Entries.EXAMPLES.resolve(name + ".lamina.json"));
  }

  private Design design(Path file) throws IOException {
    ReadResult<Design> result = format.readDesign(Files.readAllBytes(file), List.of());
    assertEquals(List.of(), result.problems(), file.toString());
    return result.root().orElseThrow();
  }
}
