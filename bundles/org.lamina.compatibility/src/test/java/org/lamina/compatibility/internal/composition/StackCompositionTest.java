// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.INTERLAYER;
import static org.lamina.model.LayerRole.NEGATIVE_COLLECTOR;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_COLLECTOR;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;

import org.junit.jupiter.api.Test;
import org.lamina.compatibility.fixture.Given;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.DesignKind;
import org.lamina.model.LayerRole;

class StackCompositionTest {
  private static final StackComposition RULE = new StackComposition();

  /** Each film is made of a material of its own: A, B, C ... */
  private static Outcome check(DesignKind kind, LayerRole... roles) {
    StackBuilder stack = new StackBuilder(kind);
    for (int i = 0; i < roles.length; i++) stack.layer(roles[i], String.valueOf((char) ('A' + i)));
    return Outcome.of(RULE, stack);
  }

  private static Outcome full(LayerRole... roles) {
    return check(DesignKind.FULL_CELL, roles);
  }

  @Test
  void wholeFullCellsPass() {
    full(POSITIVE_ELECTRODE, ELECTROLYTE, NEGATIVE_ELECTRODE).passes();
    full(NEGATIVE_ELECTRODE, ELECTROLYTE, POSITIVE_ELECTRODE).passes();
    full(POSITIVE_COLLECTOR, POSITIVE_ELECTRODE, INTERLAYER, ELECTROLYTE, ELECTROLYTE, NEGATIVE_ELECTRODE,
        NEGATIVE_COLLECTOR).passes();
    full(LayerRole.SEED, NEGATIVE_COLLECTOR, NEGATIVE_ELECTRODE, ELECTROLYTE, POSITIVE_ELECTRODE, POSITIVE_COLLECTOR,
        LayerRole.ENCAPSULATION)
        .passes();
  }

  @Test
  void whatAFullCellLacksIsNamed() {
    full()
        .says(
            "error /stack a full cell needs one positive electrode, but no film has the role 'positive-electrode'",
            "error /stack a full cell needs one negative electrode, but no film has the role 'negative-electrode'",
            "error /stack a full cell needs one electrolyte, but no film has the role 'electrolyte'");
    full(POSITIVE_ELECTRODE, NEGATIVE_ELECTRODE)
        .says("error /stack a full cell needs one electrolyte, but no film has the role 'electrolyte'");
  }

  @Test
  void twoPositiveElectrodesAreOneTooMany() {
    Outcome outcome = full(POSITIVE_ELECTRODE, ELECTROLYTE, POSITIVE_ELECTRODE, NEGATIVE_ELECTRODE);
    outcome.says(
        "error /stack/2/role a full cell has one positive electrode, but this stack has 2: layer 1 'A' and layer 3"
            + " 'C'");
    assertEquals(
        "Keep one of them and give each other one the role that it plays, or change the kind of the design.",
        outcome.only().help());
  }

  @Test
  void theElectrolyteLiesBetweenTheElectrodes() {
    full(ELECTROLYTE, POSITIVE_ELECTRODE, NEGATIVE_ELECTRODE)
        .says("error /stack no electrolyte lies between the electrodes, layer 2 'B' and layer 3 'C'; outside lies"
            + " layer 1 'A'");
    full(POSITIVE_ELECTRODE, ELECTROLYTE, NEGATIVE_ELECTRODE, ELECTROLYTE)
        .says(
            "error /stack/3/role layer 4 'D' has the role 'electrolyte' but does not lie between the electrodes,"
                + " layer 1 'A' and layer 3 'C'");
  }

  @Test
  void collectorsLieOutside() {
    full(POSITIVE_ELECTRODE, POSITIVE_COLLECTOR, ELECTROLYTE, NEGATIVE_ELECTRODE)
        .says(
            "error /stack/1/role layer 2 'B' has the role 'positive-collector' but lies between layer 1 'A' and layer"
                + " 4 'D', where lithium has to pass");
    full(NEGATIVE_COLLECTOR, POSITIVE_ELECTRODE, ELECTROLYTE, NEGATIVE_ELECTRODE, POSITIVE_COLLECTOR)
        .says(
            "error /stack/0/role layer 1 'A' has the role 'negative-collector' but lies on the side of layer 2 'B',"
                + " which has the role 'positive-electrode'",
            "error /stack/4/role layer 5 'E' has the role 'positive-collector' but lies on the side of layer 4 'D',"
                + " which has the role 'negative-electrode'");
    full(POSITIVE_COLLECTOR, NEGATIVE_ELECTRODE, ELECTROLYTE, POSITIVE_ELECTRODE, NEGATIVE_COLLECTOR)
        .says(
            "error /stack/0/role layer 1 'A' has the role 'positive-collector' but lies on the side of layer 2 'B',"
                + " which has the role 'negative-electrode'",
            "error /stack/4/role layer 5 'E' has the role 'negative-collector' but lies on the side of layer 4 'D',"
                + " which has the role 'positive-electrode'");
  }

  @Test
  void aHalfCellHasOneElectrode() {
    check(DesignKind.HALF_CELL, POSITIVE_ELECTRODE, ELECTROLYTE).passes();
    check(DesignKind.HALF_CELL, ELECTROLYTE, NEGATIVE_ELECTRODE, NEGATIVE_COLLECTOR).passes();
    check(DesignKind.HALF_CELL, ELECTROLYTE)
        .says("error /stack a half-cell needs one electrode, but no film has the role 'positive-electrode' or"
            + " 'negative-electrode'");
    check(DesignKind.HALF_CELL, POSITIVE_ELECTRODE)
        .says("error /stack a half-cell needs one electrolyte, but no film has the role 'electrolyte'");
    check(DesignKind.HALF_CELL, POSITIVE_ELECTRODE, ELECTROLYTE, NEGATIVE_ELECTRODE)
        .says("error /stack/2/role a half-cell has one electrode, but this stack has 2: layer 1 'A' and layer 3 'C'");
    check(DesignKind.HALF_CELL, ELECTROLYTE, NEGATIVE_COLLECTOR, NEGATIVE_ELECTRODE)
        .says(
            "error /stack/1/role layer 2 'B' has the role 'negative-collector' but lies between layer 1 'A' and layer"
                + " 3 'C', where lithium has to pass");
  }

  @Test
  void inAHalfCellOnlyTheNearestElectrolyteHasToBeReached() {
    check(DesignKind.HALF_CELL, POSITIVE_ELECTRODE, ELECTROLYTE, NEGATIVE_COLLECTOR, ELECTROLYTE).passes();
    check(DesignKind.HALF_CELL, ELECTROLYTE, POSITIVE_COLLECTOR, POSITIVE_ELECTRODE, ELECTROLYTE).passes();
  }

  @Test
  void aSymmetricCellHasTheSameElectrodeTwice() {
    StackBuilder same = new StackBuilder(DesignKind.SYMMETRIC);
    Outcome.of(RULE,
        same.layer(NEGATIVE_ELECTRODE, "Li").layer(ELECTROLYTE, "E").layer(NEGATIVE_ELECTRODE, "Li")).passes();
    StackBuilder mixed = new StackBuilder(DesignKind.SYMMETRIC);
    Outcome.of(RULE,
        mixed.layer(POSITIVE_ELECTRODE, "Li").layer(ELECTROLYTE, "E").layer(NEGATIVE_ELECTRODE, "Li")).passes();
    check(DesignKind.SYMMETRIC, POSITIVE_ELECTRODE, ELECTROLYTE, NEGATIVE_ELECTRODE)
        .says(
            "error /stack/2/role a symmetric cell has the same electrode on both sides, but layer 1 'A' is of 'A' and"
                + " layer 3 'C' of 'C'");
    check(DesignKind.SYMMETRIC, POSITIVE_ELECTRODE, ELECTROLYTE)
        .says("error /stack a symmetric cell has two electrodes, but this stack has 1: layer 1 'A'");
    check(DesignKind.SYMMETRIC)
        .says(
            "error /stack a symmetric cell has two electrodes, but this stack has none",
            "error /stack a symmetric cell needs one electrolyte, but no film has the role 'electrolyte'");
  }

  @Test
  void aFilmMayBeAnything() {
    for (LayerRole role : LayerRole.values()) check(DesignKind.FILM, role, role).passes();
  }

  @Test
  void anUnusualRoleIsAWarning() {
    StackBuilder stack =
        StackBuilder.film()
            .knowing(Given.playing(Given.material("Ru"), POSITIVE_COLLECTOR, NEGATIVE_COLLECTOR))
            .layer(NEGATIVE_ELECTRODE, "Ru")
            .layer(NEGATIVE_COLLECTOR, "Ru");
    Outcome.of(RULE, stack)
        .says(
            "warning /stack/0/role layer 1 'Ru' is used as 'negative-electrode', but 'Ru' is only known as"
                + " 'positive-collector' or 'negative-collector'");
  }

  @Test
  void theRolesOfTheLithiatedProductCount() {
    StackBuilder stack =
        StackBuilder.film()
            .knowing(
                Given.playing(Given.material("V2O5"), INTERLAYER),
                Given.playing(Given.material("LiV2O5"), POSITIVE_ELECTRODE))
            .layer(POSITIVE_ELECTRODE, "V2O5");
    assertEquals(1, Outcome.of(RULE, stack).violations().size());
    Outcome.of(RULE, stack.lithiation("LiV2O5")).passes();
  }
}
