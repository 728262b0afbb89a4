// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Start;
import org.lamina.rate.cell.CellParameters;

/**
 * A cell with all that running it needs to know, whether it comes from a design or from a file of its own.
 *
 * @param parameters of the cell, with the lithium that it has
 * @param basis what C-rates count on
 * @param lowVolts lower voltage limit
 * @param highVolts upper voltage limit
 * @param start where a run starts unless it is asked to start elsewhere; empty: charged
 * @param positiveFull content per formula unit of the positive electrode at a site fraction of one
 * @param negativeFull the same of the negative electrode
 * @param defaults what is run when nothing is asked for
 * @param variants the cell at both ends of each uncertain input; they have no variants of their own
 * @param sources the properties that went into it
 * @param notes what a reader must know of it
 */
public record SimulatedCell(
    CellParameters parameters,
    RateBasis basis,
    OptionalDouble lowVolts,
    OptionalDouble highVolts,
    Optional<CellContents> start,
    double positiveFull,
    double negativeFull,
    Defaults defaults,
    List<Variant> variants,
    List<PropertyUse> sources,
    List<String> notes) {
  public SimulatedCell {
    variants = List.copyOf(variants);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /** What is run when nothing is asked for: the protocol, else the currents. */
  public record Defaults(Optional<Protocol> protocol, List<Rate> currents) {
    public Defaults {
      currents = List.copyOf(currents);
    }
  }

  /**
   * The cell at one end of an uncertain input.
   *
   * @param name in words: {@code "diffusivity of V2O5 at its low end, 1e-13 cm2/s"}
   */
  public record Variant(String name, SimulatedCell cell) {}

  /**
   * What the cell holds where a run starts.
   *
   * @param asked what the request says; empty: as the cell says
   * @throws CannotRun when that cannot be
   */
  public StartContents startContents(Optional<Start> asked) {
    // What is stated is what the cell was made with.
    boolean asMade = asked.isEmpty() || asked.get() instanceof Start.AsFabricated;
    if (asMade && start.isPresent()) return new StartContents(start.get(), List.of());
    Start wanted = asked.orElseGet(Start.Charged::new);
    // Contents are stated per formula unit; the cell counts in site fractions.
    if (wanted instanceof Start.Contents contents) {
      wanted = new Start.Contents(contents.positive() / positiveFull, contents.negative() / negativeFull);
    }
    return StartContents.of(wanted, parameters, lowVolts, highVolts);
  }
}
