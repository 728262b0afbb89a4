// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.run.OhmicCell.CHARGE;
import static org.lamina.rate.internal.run.OhmicCell.some;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lamina.model.protocol.Start;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.TableCurve;

/** Where runs start, and the voltage at rest, against closed forms. */
class StartContentsTest {
  private static final CellParameters METAL = OhmicCell.at(0.1).parameters();

  /** Two hosts: 4 V - s facing 1 V - s, the negative one with twice the sites. */
  private static CellParameters twoHosts(double positive, double negative) {
    double concentration = CHARGE / CellParameters.FARADAY / 1e-6;
    ElectrodeParameters upper = host("upper", concentration, 4, positive);
    ElectrodeParameters lower = host("lower", 2 * concentration, 1, negative);
    return new CellParameters(298.15, upper, new ElectrolyteParameters.SingleIon("glass", 1e-4, 0), lower, 0,
        List.of(CellSegment.flat(1e-6, 1e-6, 1e-6)));
  }

  private static ElectrodeParameters host(String name, double concentration, double volts, double start) {
    TableCurve potential = new TableCurve(new double[] {0, 1}, new double[] {volts, volts - 1});
    return new ElectrodeParameters.Host(
        name, concentration, potential, Optional.empty(), TableCurve.constant(1e-12), 0, 1, start, Interface.IDEAL);
  }

  private static StartContents of(Start start, CellParameters cell) {
    return StartContents.of(start, cell, some(3.2), some(3.9));
  }

  @Test
  void chargedAndDischargedLieAtTheLimits() {
    StartContents charged = of(new Start.Charged(), METAL);
    assertEquals(0.1, charged.contents().positive(), 1e-12);
    assertEquals(2, charged.contents().negative(), 1e-12);
    StartContents discharged = of(new Start.Discharged(), METAL);
    assertEquals(0.8, discharged.contents().positive(), 1e-12);
    assertEquals(2 - 0.7 * CHARGE / CellParameters.FARADAY, discharged.contents().negative(), 1e-12);
    assertEquals(0.31, of(new Start.StateOfCharge(0.7), METAL).contents().positive(), 1e-12);
    assertEquals(List.of(), discharged.notes());
  }

  @Test
  void twoHostsShareTheirLithium() {
    // Of the lithium s+ = 0.3 and s- = 0.4 the cell at rest has 3 V - s+ + s- with s+ = 0.3 + q, s- = 0.4 - q/2.
    RestCurve curve = new RestCurve(twoHosts(0.3, 0.4));
    RestCurve.Point point = curve.atVolts(2.8);
    double charge = (3.1 - 2.8) / 1.5;
    assertEquals(charge * CHARGE, point.coulombsPerSquareMetre(), 1e-9 * CHARGE);
    assertEquals(0.3 + charge, point.contents().positive(), 1e-12);
    assertEquals(0.4 - charge / 2, point.contents().negative(), 1e-12);
    // Charged until the positive one is empty, discharged until it is full: the negative one holds twice as much.
    assertEquals(0, curve.charged().contents().positive(), 1e-12);
    assertEquals(0.55, curve.charged().contents().negative(), 1e-12);
    assertEquals(1, curve.discharged().contents().positive(), 1e-12);
    assertEquals(0.05, curve.discharged().contents().negative(), 1e-12);
  }

  @Test
  void saysWhenALimitIsOutOfReach() {
    // Empty, the positive host leaves the cell at 4 V - 0.45 V.
    StartContents charged = of(new Start.Charged(), twoHosts(0.3, 0.4));
    assertEquals(0, charged.contents().positive(), 1e-12);
    assertTrue(charged.notes().get(0).startsWith("At rest the cell does not get to 3.9 V"), charged.notes().get(0));
    assertTrue(charged.notes().get(0).contains("at 3.55 V"), charged.notes().get(0));
  }

  @Test
  void asFabricatedThePositiveElectrodeHoldsTheLithium() {
    CellContents contents = of(new Start.AsFabricated(), twoHosts(0.3, 0.4)).contents();
    assertEquals(1, contents.positive());
    assertEquals(0, contents.negative());
  }

  @Test
  void refusesWhatTheDataDoNotTell() {
    Start outside = new Start.Contents(1.2, 0.1);
    CannotRun beyond = assertThrows(CannotRun.class, () -> of(outside, METAL));
    assertEquals(
        "the start of the positive electrode 'LiCoO2' is a site fraction of 1.2; its data go from 0 to 1",
        beyond.getMessage());
    OptionalDouble none = OptionalDouble.empty();
    CannotRun unlimited =
        assertThrows(CannotRun.class, () -> StartContents.of(new Start.Charged(), METAL, none, none));
    assertTrue(unlimited.getMessage().contains("its upper voltage limit"), unlimited.getMessage());
  }
}
