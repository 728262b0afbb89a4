// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.HysteresisLaw;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.model.Electrode;
import org.lamina.rate.model.Host;
import org.lamina.rate.model.HysteresisTable;
import org.lamina.rate.model.Metal;

/** Reads an electrode. */
final class ElectrodeReader {
  private final Complaints complaints;
  private final TableReader tables;

  ElectrodeReader(Complaints complaints) {
    this.complaints = complaints;
    this.tables = new TableReader(complaints);
  }

  /**
   * An electrode.
   *
   * @param member where it stands: {@code "positive"}
   * @param startVolts potential at which a host starts that states no content
   */
  Optional<ElectrodeParameters> read(String member, Electrode electrode, OptionalDouble startVolts) {
    if (electrode instanceof Host host) return host(member, host, startVolts);
    if (electrode instanceof Metal metal) {
      double lithium = complaints.required(member + ".lithiumMolPerSquareMetre", metal.getLithiumMolPerSquareMetre());
      complaints.nonnegative(member + ".lithiumMolPerSquareMetre", lithium);
      return made(() -> new ElectrodeParameters.Metal(name(member, electrode), lithium, surface(member, electrode)));
    }
    complaints.add(member, "is missing; it is a host or a metal");
    return Optional.empty();
  }

  private String name(String member, Electrode electrode) {
    if (electrode.getName() == null) complaints.add(member + ".name", "is missing");
    return electrode.getName() == null ? member : electrode.getName();
  }

  private Interface surface(String member, Electrode electrode) {
    Double exchange = electrode.getExchangeCurrentDensityAmperesPerSquareMetre();
    if (exchange != null) complaints.positive(member + ".exchangeCurrentDensityAmperesPerSquareMetre", exchange);
    double anodic = complaints.between(
        member + ".anodicTransferCoefficient", electrode.getAnodicTransferCoefficient(), 0, 1);
    double contact = complaints.nonnegative(
        member + ".contactResistanceOhmSquareMetres", electrode.getContactResistanceOhmSquareMetres());
    if (!complaints.none()) return Interface.IDEAL;
    return new Interface(
        exchange == null ? OptionalDouble.empty() : OptionalDouble.of(exchange), anodic,
        electrode.isExchangeCurrentFollowsElectrolyte(), contact);
  }

  private Optional<ElectrodeParameters> host(String member, Host host, OptionalDouble startVolts) {
    String name = name(member, host);
    double concentration = complaints.positive(
        member + ".maximumConcentrationMolPerCubicMetre",
        complaints.required(
            member + ".maximumConcentrationMolPerCubicMetre", host.getMaximumConcentrationMolPerCubicMetre()));
    SiteCurve potential = potential(member, host);
    SiteCurve diffusivity = diffusivity(member, host);
    Interface surface = surface(member, host);
    if (potential == null || diffusivity == null) return Optional.empty();
    double low = host.getLowestSiteFraction() == null ? potential.low() : host.getLowestSiteFraction();
    double high = host.getHighestSiteFraction() == null ? potential.high() : host.getHighestSiteFraction();
    complaints.within(member + ".highestSiteFraction", high, low, 1);
    tables.covers(member + ".potential", potential, low, high);
    tables.covers(member + ".diffusivityTable", diffusivity, low, high);
    Optional<HysteresisLaw> hysteresis = hysteresis(member + ".hysteresis", host.getHysteresis(), low, high);
    OptionalDouble start = start(member, host, potential, low, high, startVolts);
    if (start.isEmpty()) return Optional.empty();
    return made(() -> new ElectrodeParameters.Host(
        name, concentration, potential, hysteresis, diffusivity, low, high, start.getAsDouble(), surface));
  }

  /** The record, unless something is wrong already: then its own checks would only repeat it. */
  private Optional<ElectrodeParameters> made(Supplier<ElectrodeParameters> record) {
    return complaints.none() ? Optional.of(record.get()) : Optional.empty();
  }

  private SiteCurve potential(String member, Host host) {
    if (host.getPotential() == null) {
      complaints.add(member + ".potential", "is missing");
      return null;
    }
    return tables.potential(
        member + ".potential", host.getPotential().getSiteFraction(), host.getPotential().getVolts());
  }

  private SiteCurve diffusivity(String member, Host host) {
    Double number = host.getDiffusivitySquareMetresPerSecond();
    boolean table = host.getDiffusivityTable() != null;
    if ((number == null) != table) {
      complaints.add(member, number == null
          ? "has no diffusivity; state diffusivitySquareMetresPerSecond or a diffusivityTable"
          : "states diffusivitySquareMetresPerSecond and a diffusivityTable; remove one");
      return null;
    }
    if (number != null) {
      complaints.positive(member + ".diffusivitySquareMetresPerSecond", number);
      return TableCurve.constant(number);
    }
    for (Double value : host.getDiffusivityTable().getSquareMetresPerSecond()) {
      complaints.positive(member + ".diffusivityTable.squareMetresPerSecond", value);
    }
    return tables.logarithmic(member + ".diffusivityTable", host.getDiffusivityTable().getSiteFraction(),
        host.getDiffusivityTable().getSquareMetresPerSecond());
  }

  private Optional<HysteresisLaw> hysteresis(String member, HysteresisTable table, double low, double high) {
    if (table == null) return Optional.empty();
    SiteCurve gap = tables.curve(member, table.getSiteFraction(), table.getHalfGapVolts());
    if (gap == null) return Optional.empty();
    tables.covers(member, gap, low, high);
    double rate = table.getRate() == null ? Double.POSITIVE_INFINITY : table.getRate();
    if (table.getRate() != null) complaints.positive(member + ".rate", rate);
    double start = complaints.within(member + ".start", table.getStart(), -1, 1);
    return complaints.none() ? Optional.of(new HysteresisLaw(gap, rate, start)) : Optional.empty();
  }

  private OptionalDouble start(
      String member, Host host, SiteCurve potential, double low, double high, OptionalDouble startVolts) {
    String name = member + ".startSiteFraction";
    if (host.getStartSiteFraction() != null) {
      return OptionalDouble.of(complaints.within(name, host.getStartSiteFraction(), low, high));
    }
    if (startVolts.isPresent()) {
      return OptionalDouble.of(FilledTo.potential(potential, low, high, startVolts.getAsDouble()));
    }
    complaints.add(name, "is missing, and nothing else says how much lithium there is");
    return OptionalDouble.empty();
  }
}
