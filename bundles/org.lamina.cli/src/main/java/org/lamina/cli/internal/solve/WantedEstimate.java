// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.result.Estimate;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Session;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.QuantityFormatException;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/**
 * An estimate and the value that it is to take.
 *
 * @param layer label of the film to which it belongs, if to any
 * @param pulse name of the pulse to which it belongs, if to any
 * @param at condition for which it holds, if for a certain one
 */
public record WantedEstimate(
    String id, Optional<String> layer, Optional<String> pulse, Optional<Quantity> at, Quantity value) {
  /** What {@code --for} says: {@code ESTIMATE[@WHERE]=VALUE}. */
  record Asked(String id, String where, String value) {
    static Asked parse(String text, Set<String> known) throws CommandFailure {
      int equals = text.lastIndexOf('=');
      int sign = text.indexOf('@');
      if (equals <= 0 || sign == 0 || sign > equals) {
        throw new CommandFailure(
            "--for '" + text + "' does not tell an estimate and its value",
            "for example --for layer-multiplication@V2O5=9.3, or --for \"areal-capacity=20 uAh/cm2\"");
      }
      String id = text.substring(0, sign < 0 ? equals : sign).strip();
      if (!known.contains(id)) throw Session.unknown("estimate", id, List.copyOf(known));
      String where = sign < 0 ? "" : text.substring(sign + 1, equals).strip();
      return new Asked(id, where, text.substring(equals + 1).strip());
    }
  }

  /** The estimate that is meant, among those of the design as it is. */
  static WantedEstimate of(Asked asked, List<Estimate> estimates) throws CommandFailure {
    List<Estimate> all = estimates.stream().filter(one -> one.id().equals(asked.id)).toList();
    List<Estimate> meant = all.stream().filter(one -> isAt(one, asked.where)).toList();
    if (meant.isEmpty() && asked.where.isEmpty() && all.size() == 1) meant = all;
    if (meant.size() != 1) throw unclear(asked, all);
    Estimate estimate = meant.get(0);
    Unit unit = Units.get(estimate.unit());
    return new WantedEstimate(
        asked.id, estimate.layer(), estimate.pulse(), estimate.at(), value(asked, unit));
  }

  private static boolean isAt(Estimate estimate, String where) {
    if (where(estimate).equals(where)) return true;
    if (estimate.at().isEmpty() || estimate.layer().isPresent()) return false;
    try {
      Quantity condition = Quantity.valueOf(where);
      Quantity stated = estimate.at().get();
      return condition.dimension() == stated.dimension() && condition.si() == stated.si();
    } catch (QuantityFormatException e) {
      return false;
    }
  }

  /** What tells an estimate from others of its id: {@code V2O5:VTOP}, {@code 1 mA/cm2}; empty for a device's. */
  private static String where(Estimate estimate) {
    return where(estimate.layer(), estimate.pulse(), estimate.at());
  }

  private static String where(Optional<String> layer, Optional<String> pulse, Optional<Quantity> at) {
    String film = layer.orElse("") + pulse.map(name -> ":" + name).orElse("");
    String condition = at.map(Quantity::toString).orElse("");
    return film.isEmpty() || condition.isEmpty() ? film + condition : film + "@" + condition;
  }

  private static CommandFailure unclear(Asked asked, List<Estimate> all) {
    if (all.isEmpty()) {
      return new CommandFailure(
          "there is no estimate '" + asked.id + "' of this design", "'lamina estimate' shows what there is");
    }
    List<String> known = all.stream().map(WantedEstimate::where).filter(where -> !where.isEmpty()).toList();
    if (!asked.where.isEmpty()) return Session.unknown("estimate '" + asked.id + "' of", asked.where, known);
    String choice = known.isEmpty() ? "" : asked.id + "@" + String.join(", " + asked.id + "@", known);
    return new CommandFailure("there are " + all.size() + " estimates '" + asked.id + "': name one", choice);
  }

  private static Quantity value(Asked asked, Unit unit) throws CommandFailure {
    String example = "for example " + asked.id + "=" + Quantity.of(unit.symbol().equals("%") ? 90 : 20, unit);
    Quantity value;
    try {
      value = Quantity.valueOf(asked.value);
    } catch (QuantityFormatException e) {
      throw new CommandFailure("--for: " + e.getMessage(), e.help().isEmpty() ? example : e.help());
    }
    boolean bare = value.unit().symbol().equals("1") && !unit.symbol().equals("1");
    if (bare) {
      throw new CommandFailure("--for: the value '" + asked.value + "' of '" + asked.id + "' has no unit", example);
    }
    if (value.dimension() != unit.dimension()) {
      throw new CommandFailure(
          "--for: '" + asked.value + "' is of the dimension " + value.dimension().label() + ", but '" + asked.id
              + "' is of " + unit.dimension().label(), example);
    }
    return Quantity.of(value.value(), value.unit());
  }

  /** The estimate among those of a design. */
  Optional<Estimate> in(List<Estimate> estimates) {
    return estimates.stream()
        .filter(one -> one.id().equals(id) && one.layer().equals(layer))
        .filter(one -> one.pulse().equals(pulse) && one.at().equals(at))
        .findFirst();
  }

  /**
   * Of a design that has no such estimate, one of the same film that has no value either, by the same name if there is
   * one: where a film does not get as far as its pulses, it tells why.
   */
  Optional<Estimate> nextOf(List<Estimate> estimates) {
    List<Estimate> without =
        estimates.stream().filter(one -> one.layer().equals(layer) && one.value().isEmpty()).toList();
    return without.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(() -> layer.isEmpty() ? Optional.empty() : without.stream().findFirst());
  }

  /** What an estimate is in the unit that was asked for. */
  double valueOf(Estimate estimate) {
    double value = estimate.value().orElseThrow();
    return VariedNumber.in(Quantity.of(value, Units.get(estimate.unit())), value().unit());
  }

  /** {@code layer-multiplication of V2O5}. */
  public String described() {
    String film = layer.map(label -> " of " + label).orElse("") + pulse.map(name -> ": " + name).orElse("");
    return id + film + at.map(condition -> " at " + condition).orElse("");
  }
}
