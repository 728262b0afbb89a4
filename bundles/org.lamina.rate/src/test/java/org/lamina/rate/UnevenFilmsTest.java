// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Locator;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.design.DesignCell;
import org.lamina.rate.internal.run.SimulatedCell;
import org.lamina.rate.solver.CellModel;
import org.lamina.scaling.Scaling;
import org.lamina.scaling.ScalingGeometries;

/** Films that thin towards the floor, through the whole way that a design takes. */
class UnevenFilmsTest {
  /** In A/m²: a charge in days. */
  private static final double SLOW = 1e-3;

  /** Keeps what a plugin of the needs of the simulator is given. */
  private static final class Listening implements Estimator {
    private Evaluation given;

    @Override
    public String id() {
      return "test/listening";
    }

    @Override
    public Set<String> needs() {
      return DesignCell.NEEDS;
    }

    @Override
    public Set<String> produces() {
      return Set.of("heard");
    }

    @Override
    public List<Estimate> estimate(Evaluation evaluation) {
      given = evaluation;
      return List.of(Estimate.ofSi("heard", 1, "1", "none"));
    }
  }

  private static String pulse(String species, String role, String dose) {
    return "{\"kind\": \"assumed\", \"species\": \"" + species + "\", \"role\": \"" + role + "\", \"dose\": \"" + dose
        + "\", \"purge\": \"5 s\", \"pressure\": \"1 Pa\", \"stickingProbability\": {\"kind\": \"assumed\", \"value\": "
        + "\"0.01\"}}";
  }

  private static String recipe(String dose) {
    return "{\"id\": \"grown\", \"product\": \"Al2O3\", \"temperature\": {\"kind\": \"assumed\", \"value\": \"300 degC\"},"
        + "\"growthPerCycle\": {\"kind\": \"assumed\", \"value\": \"1 angstrom\"}, \"filmDensity\": {\"kind\": \"assumed\","
        + "\"value\": \"3.9 g/cm3\"}, \"cycle\": [{\"pulses\": [" + pulse("AlC3H9", "precursor", dose) + ", "
        + pulse("H2O", "co-reactant", "1000 s") + "]}]}";
  }

  private static String table(String name, String low, String high) {
    return "\"" + name + "\": {\"kind\": \"assumed\", \"curve\": {\"stoichiometry\": [0, 1], \"values\": [\"" + low
        + "\", \"" + high + "\"]}}";
  }

  private static String host(String id, String capacity, String low, String high) {
    return "{\"id\": \"" + id + "\", \"formula\": \"Al2O3\", \"electrode\": {\"lithiumRange\": [0, 1], "
        + "\"measuredCapacity\": {\"kind\": \"assumed\", \"value\": \"" + capacity + "\"}, \"diffusivity\": "
        + "{\"kind\": \"assumed\", \"value\": \"1e-12 cm2/s\"}, " + table("potential", low, high) + "}}";
  }

  /** Pores of 1 um by 15 um; the dose of the positive electrode decides how far it reaches. */
  private static Evaluation cell(String dose) throws InterruptedException {
    String json = "{\"format\": \"1\", \"kind\": \"full-cell\", \"name\": \"test\", \"substrate\": {\"geometry\": {\"type\":"
        + "\"pore-array\", \"lattice\": \"square\", \"diameter\": \"1 um\", \"depth\": \"15 um\", \"pitch\": \"2 um\"}}, "
        + "\"stack\": [{\"role\": \"positive-electrode\", \"material\": \"P\", \"thickness\": \"60 nm\", \"recipe\": "
        + "\"grown\"}, {\"role\": \"electrolyte\", \"material\": \"E\", \"thickness\": \"40 nm\"}, {\"role\": "
        + "\"negative-electrode\", \"material\": \"N\", \"thickness\": \"20 nm\"}], \"operation\": {\"voltageWindow\": "
        + "[\"2.1 V\", \"3.2 V\"], \"currents\": [\"1 mA/cm2\"]}, \"library\": {\"materials\": ["
        + host("P", "40 uAh/cm2/um", "3.6 V", "2.4 V") + ", " + host("N", "300 uAh/cm2/um", "0.4 V", "0.2 V")
        + ", {\"id\": \"E\", \"electrolyte\": {\"ionicConductivity\": {\"kind\": \"assumed\", \"value\": \"1e-6 S/cm\"}}}, "
        + "{\"id\": \"Al2O3\", \"formula\": \"Al2O3\"}], \"recipes\": [" + recipe(dose) + "]}}";
    ScalingGeometries geometries = new ScalingGeometries();
    Listening listening = new Listening();
    List<Object> plugins = new ArrayList<>(Scaling.estimators());
    plugins.add(geometries);
    plugins.add(listening);
    ReadResult<Design> read = new DesignFormat(List.of(geometries.ePackage()))
        .readDesign(json.getBytes(StandardCharsets.UTF_8), List.of());
    assertEquals(List.of(), read.problems(), json);
    Locator nowhere = pointer -> new Locator.Place(0, 0);
    DesignSource source = new DesignSource("test", "test", read.root(), List.of(), nowhere, List.of(), List.of());
    new Engine(Plugins.of(plugins.toArray()), EngineOptions.defaults()).evaluate(source);
    return listening.given;
  }

  private static SimulatedCell read(Evaluation evaluation) {
    Wanted wanted = new Wanted();
    SimulatedCell cell = DesignCell.of(evaluation, wanted).orElseThrow(() -> new AssertionError(wanted.list()));
    return cell;
  }

  @Test
  void segmentsHoldWhatLayerMultiplicationSays() throws InterruptedException {
    for (String dose : List.of("1000 s", "60 ms", "30 ms")) {
      Evaluation evaluation = cell(dose);
      double coverage = evaluation.estimates().find("thinnest-thickness", "P").orElseThrow().si().orElseThrow() / 60e-9;
      CellParameters parameters = read(evaluation).parameters();
      System.out.println(dose + ": step coverage " + coverage + ", " + parameters.segments().size() + " segments");
      for (int film = 0; film < 3; film++) {
        String label = List.of("P", "E", "N").get(film);
        double expected = evaluation.estimates().si("layer-multiplication", label).orElseThrow()
            * evaluation.design().layers().get(film).thicknessMetres().orElseThrow();
        double volume = 0;
        for (CellSegment segment : parameters.segments()) {
          volume += List.of(segment.positive(), segment.electrolyte(), segment.negative()).get(film).volumeMetres();
        }
        assertEquals(expected, volume, 1e-9 * expected, label);
      }
    }
  }

  @Test
  void unevenFilmsAreALadderAndEvenOnesAreNot() throws InterruptedException {
    assertEquals(1, read(cell("1000 s")).parameters().segments().size());
    SimulatedCell uneven = read(cell("30 ms"));
    assertEquals(10, uneven.parameters().segments().size());
    assertTrue(uneven.notes().stream().anyMatch(note -> note.startsWith("solved as 10 segments from the feed on: films")),
        uneven.notes().toString());
    assertTrue(uneven.notes().stream().anyMatch(note -> note.contains("step coverage is not known: 'E', 'N'")),
        uneven.notes().toString());
  }

  /** Charged slowly from the films as they were made, then discharged. */
  private static double capacity(CellParameters cell, double current) throws InterruptedException {
    CellModel model = new CellModel(cell, Accuracy.suited(cell, current, 1e-5));
    model.reset(1, 0);
    StepResult charge =
        model.run(new Drive.Current(-SLOW), StepEnds.above(3.2), CurveObserver.NONE, () -> false);
    assertEquals(EndCause.HIGH_VOLTAGE, charge.cause());
    StepResult discharge =
        model.run(new Drive.Current(current), StepEnds.below(2.1), CurveObserver.NONE, () -> false);
    assertEquals(EndCause.LOW_VOLTAGE, discharge.cause(), discharge.detail());
    return discharge.coulombsPerSquareMetre();
  }

  /** V = 3.2 V - 1.2 s + 0.2 y with what leaves s arriving in y, place by place: no lithium moves along the surface. */
  private static double atRest(CellParameters cell) {
    double positive = CellParameters.FARADAY * ((Host) cell.positive()).maximumConcentration();
    double negative = CellParameters.FARADAY * ((Host) cell.negative()).maximumConcentration();
    double charge = 0;
    for (CellSegment segment : cell.segments()) {
      double held = positive * segment.positive().volumeMetres();
      double ratio = held / (negative * segment.negative().volumeMetres());
      charge += held * (3.2 - 2.1) / (1.2 + 0.2 * ratio);
    }
    return charge;
  }

  /** All of it as one: as much of each film, equally thick everywhere. */
  private static CellParameters twin(CellParameters cell) {
    CellSegment one = new CellSegment(
        together(cell, CellSegment::positive), together(cell, CellSegment::electrolyte),
        together(cell, CellSegment::negative), 0);
    return new CellParameters(
        cell.temperatureKelvin(), cell.positive(), cell.electrolyte(), cell.negative(), 0, List.of(one));
  }

  private static FilmShape together(CellParameters cell, Function<CellSegment, FilmShape> film) {
    double[] sums = new double[4];
    for (CellSegment segment : cell.segments()) {
      FilmShape shape = film.apply(segment);
      sums[0] += shape.volumeMetres();
      sums[1] += shape.areaAtPositiveSide();
      sums[2] += shape.areaInTheMiddle();
      sums[3] += shape.areaAtNegativeSide();
    }
    return new FilmShape(6 * sums[0] / (sums[1] + 4 * sums[2] + sums[3]), sums[1], sums[2], sums[3]);
  }

  /** A film that is thick at its mouth and thin below delivers less than as much of it that is even. */
  @Test
  void unevenFilmsLoseMoreAtARate() throws InterruptedException {
    CellParameters uneven = read(cell("30 ms")).parameters();
    CellParameters even = twin(uneven);
    assertEquals(atRest(even), capacity(even, SLOW), 1e-3 * atRest(even));
    assertEquals(atRest(uneven), capacity(uneven, SLOW), 1e-3 * atRest(uneven));
    double current = 20 * atRest(uneven) / 3600;
    double evenShare = capacity(even, current) / atRest(even);
    double unevenShare = capacity(uneven, current) / atRest(uneven);
    System.out.println("at 20C: even " + evenShare + ", uneven " + unevenShare);
    assertTrue(1 - unevenShare > 1.5 * (1 - evenShare), unevenShare + " against " + evenShare);
  }

  /** A charged cell of uneven films starts where charging it slowly leads to, and gives what it then gives. */
  @Test
  void aChargedStartIsThatOfEachPlace() throws InterruptedException {
    CellParameters cell = read(cell("30 ms")).parameters();
    CellModel charged = new CellModel(cell, Accuracy.suited(cell, SLOW, 1e-6));
    charged.reset(1, 0);
    double lithium = charged.lithium();
    charged.run(new Drive.Current(-SLOW), StepEnds.above(3.2), CurveObserver.NONE, () -> false);
    double positive = charged.positiveContent();
    double negative = charged.negativeContent();
    CellModel put = new CellModel(cell, Accuracy.suited(cell, SLOW, 1e-6));
    put.reset(positive, negative);
    assertEquals(lithium, put.lithium(), 1e-12 * lithium);
    assertEquals(positive, put.positiveContent(), 1e-12);
    StepResult slow = put.run(new Drive.Current(SLOW), StepEnds.below(2.1), CurveObserver.NONE, () -> false);
    assertEquals(EndCause.LOW_VOLTAGE, slow.cause(), slow.detail());
    assertEquals(3.2, slow.startVolts(), 1e-3);
    assertEquals(atRest(cell), slow.coulombsPerSquareMetre(), 1e-3 * atRest(cell));
    for (int k = 1; k < cell.segments().size(); k++) assertEquals(put.segmentVolts(0), put.segmentVolts(k), 1e-9);
  }

  /** Asked for an empty positive electrode, the cell starts where its first place is empty, and gives charge. */
  @Test
  void aStartWithNothingLeftIsWhereTheFirstPlaceIsEmpty() throws InterruptedException {
    CellParameters cell = read(cell("30 ms")).parameters();
    double positive = 0;
    double negative = 0;
    for (CellSegment segment : cell.segments()) {
      positive += ((Host) cell.positive()).maximumConcentration() * segment.positive().volumeMetres();
      negative += ((Host) cell.negative()).maximumConcentration() * segment.negative().volumeMetres();
    }
    CellModel model = new CellModel(cell, Accuracy.suited(cell, SLOW, 1e-6));
    model.reset(0, positive / negative);
    assertTrue(model.positiveContent() > 0 && model.positiveContent() < 0.1, "" + model.positiveContent());
    assertEquals(positive, model.lithium(), 1e-12 * positive);
    StepResult slow = model.run(new Drive.Current(SLOW), StepEnds.below(2.1), CurveObserver.NONE, () -> false);
    assertEquals(EndCause.LOW_VOLTAGE, slow.cause(), slow.detail());
    assertTrue(slow.coulombsPerSquareMetre() > atRest(cell));
  }
}
