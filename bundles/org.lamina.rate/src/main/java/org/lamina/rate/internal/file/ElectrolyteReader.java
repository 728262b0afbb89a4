// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.util.Optional;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.model.Binary;
import org.lamina.rate.model.Electrolyte;
import org.lamina.rate.model.SingleIon;

/** Reads an electrolyte. */
final class ElectrolyteReader {
  private static final String MEMBER = "electrolyte";

  private final Complaints complaints;

  ElectrolyteReader(Complaints complaints) {
    this.complaints = complaints;
  }

  Optional<ElectrolyteParameters> read(Electrolyte electrolyte) {
    if (electrolyte == null) {
      complaints.add(MEMBER, "is missing; it is single-ion or binary");
      return Optional.empty();
    }
    if (electrolyte.getName() == null) complaints.add(MEMBER + ".name", "is missing");
    double leakage = complaints.nonnegative(
        MEMBER + ".electronicConductivitySiemensPerMetre", electrolyte.getElectronicConductivitySiemensPerMetre());
    if (electrolyte instanceof SingleIon single) return single(single, leakage);
    return binary((Binary) electrolyte, leakage);
  }

  private Optional<ElectrolyteParameters> single(SingleIon electrolyte, double leakage) {
    double conductivity = number("conductivitySiemensPerMetre", electrolyte.getConductivitySiemensPerMetre());
    if (!complaints.none()) return Optional.empty();
    return Optional.of(new ElectrolyteParameters.SingleIon(electrolyte.getName(), conductivity, leakage));
  }

  private Optional<ElectrolyteParameters> binary(Binary electrolyte, double leakage) {
    double total = number("totalConcentrationMolPerCubicMetre", electrolyte.getTotalConcentrationMolPerCubicMetre());
    double fraction = complaints.required(MEMBER + ".dissociatedFraction", electrolyte.getDissociatedFraction());
    if (electrolyte.getDissociatedFraction() != null) {
      complaints.between(MEMBER + ".dissociatedFraction", fraction, 0, 1);
    }
    double rate = number(
        "recombinationRateCubicMetresPerMolSecond", electrolyte.getRecombinationRateCubicMetresPerMolSecond());
    double cation = number(
        "cationDiffusivitySquareMetresPerSecond", electrolyte.getCationDiffusivitySquareMetresPerSecond());
    double anion = number(
        "anionDiffusivitySquareMetresPerSecond", electrolyte.getAnionDiffusivitySquareMetresPerSecond());
    if (!complaints.none()) return Optional.empty();
    return Optional.of(
        new ElectrolyteParameters.Binary(electrolyte.getName(), total, fraction, rate, cation, anion, leakage));
  }

  private double number(String member, Double value) {
    return complaints.positive(MEMBER + "." + member, complaints.required(MEMBER + "." + member, value));
  }
}
