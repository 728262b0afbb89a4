// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Electrode;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.quantity.Quantity;
import org.lamina.recipes.RecipesCatalog;

/** Published numbers that follow from other published numbers: computed here out of the library's entries. */
final class ValidationArithmetic {
  private final RecipesCatalog catalog = new RecipesCatalog();
  private final List<ValidationRow> rows = new ArrayList<>();

  List<ValidationRow> rows() {
    flagship();
    licoo2();
    lifepo4();
    lithiumMoved();
    rates();
    titaniumNitride();
    conductivity();
    return rows;
  }

  private void flagship() {
    Electrode v2o5 = catalog.material("V2O5").getElectrode();
    double measured = v2o5.getMeasuredCapacity().getValue().si();
    double theoretical = v2o5.getTheoreticalCapacity().getValue().si();
    add("Pearse 2018", "areal capacity of 70 nm V2O5", "2.6 uAh/cm2", measured * 70e-9,
        "37 uAh/cm2/um x 0.070 um; the review rounds to two digits");
    add("Pearse 2018", "share of one lithium per V2O5", "74.7 %", measured / theoretical,
        "37 uAh/cm2/um over " + v2o5.getTheoreticalCapacity().getValue() + " (26801 mAh/mol / 181.88 g/mol x 3.36 g/cm3)");
    add("Pearse 2018", "capacity after 100 cycles", "98 %", Math.pow(1 - 0.0002, 100), "a loss of 0.02 % per cycle");
  }

  private void licoo2() {
    Recipe recipe = catalog.recipe("licoo2-cocp2-liotbu-o2-plasma");
    double density = recipe.getFilmDensity().getValue().si();
    double maximum = Quantity.valueOf("155 mAh/g").si() * density;
    double thickness = 1000.0 / cyclesPerPass(recipe) * recipe.getGrowthPerCycle().getValue().si();
    add("Donders 2013, Co:Li 4:1", "thickness of 1000 cycles", "60 nm", thickness, "200 super-cycles of 4 + 1");
    double measured = catalog.material("LiCoO2-plasma-ald").getElectrode().getMeasuredCapacity().getValue().si();
    add("Donders 2013, Co:Li 4:1", "share of the largest capacity", "62 %", measured / maximum,
        "27.0 uAh/cm2/um over 155 mAh/g x " + recipe.getFilmDensity().getValue());
    double poor = catalog.material("LiCoO2-plasma-ald-2-1").getElectrode().getMeasuredCapacity().getValue().si();
    add("Donders 2013, Co:Li 2:1", "share of the largest capacity", "28 %", poor / maximum,
        "12.1 uAh/cm2/um over the same maximum as 4:1, as the paper does; with the film's own 3.2 g/cm3 it is 24 %");
  }

  private void lifepo4() {
    Recipe recipe = catalog.recipe("lifepo4-super-cycle");
    double growth = recipe.getGrowthPerCycle().getValue().si();
    add("Liu 2014, LiFePO4", "growth per super-cycle", "0.9 nm", growth,
        "five cycles of FePO4 and one of lithium: " + cyclesPerPass(recipe) + " sub-cycles");
    add("Liu 2014, LiFePO4", "growth per sub-cycle", "1.5 angstrom", growth / cyclesPerPass(recipe),
        "the review writes 0.9 nm per cycle; taken per sub-cycle it would be six times too fast");
  }

  private void lithiumMoved() {
    double perMetre = catalog.material("Li").getElectrode().getTheoreticalCapacity().getValue().si();
    add("Put 2019", "lithium moved by 6 uAh/cm2", "30 nm", Quantity.valueOf("6 uAh/cm2").si() / perMetre,
        "6 uAh/cm2 over " + catalog.material("Li").getElectrode().getTheoreticalCapacity().getValue()
            + "; the paper rounds 29 nm");
  }

  private void rates() {
    double hours = Quantity.valueOf("20.23 uAh/cm2").si() / Quantity.valueOf("5 mA/cm2").si() / 3600;
    add("Speulmanns 2024", "C-rate of 5 mA/cm2", "250", 1 / hours,
        "5 mA/cm2 over the 20.23 uAh/cm2 of 1C is 247C; the paper prints 250C");
    double power = Quantity.valueOf("54 mWh/cm3").si() / 0.25 / 1e6;
    add("Nisula 2018", "power density in W/cm3", "508", power,
        "half of 108 mWh/cm3 in 0.25 s is 778 W/cm3: the 508 W/cm3 and the quarter of a second are two operating points");
  }

  private void titaniumNitride() {
    Recipe recipe = catalog.recipe("tin-ticl4-h2-n2-plasma");
    add("Knoops 2008, TiN", "thickness of 600 cycles", "23.2 nm", 600 * recipe.getGrowthPerCycle().getValue().si(),
        "600 x " + recipe.getGrowthPerCycle().getValue());
  }

  private void conductivity() {
    var property = catalog.material("Li2PO2N").getElectrolyte().getIonicConductivity();
    add("Pearse 2017", "conductivity at 35 degC", "6.51e-7 S/cm", PropertyValues.at(property, 308.15).orElseThrow(),
        "the value that the Arrhenius law is hung up on");
    var phosphate = catalog.material("LiPOx").getElectrolyte().getIonicConductivity();
    add("Wang 2014, LiPOx", "conductivity at 323 K", "1.73e-8 S/cm", PropertyValues.at(phosphate, 323).orElseThrow(),
        "the abstract's 3.3e-8 S/cm at 299 K and 0.51 eV: it contradicts itself, ten times");
  }

  private static int cyclesPerPass(Recipe recipe) {
    return recipe.getCycle().stream().mapToInt(SubCycle::getRepeat).sum();
  }

  private void add(String system, String quantity, String published, double predictedSi, String inputs) {
    Quantity stated = Quantity.valueOf(published);
    Quantity predicted = Quantity.of(stated.unit().fromSi(predictedSi), stated.unit());
    rows.add(new ValidationRow(system, quantity, stated, Optional.of(predicted), ValidationRow.Basis.INPUTS, inputs));
  }
}
