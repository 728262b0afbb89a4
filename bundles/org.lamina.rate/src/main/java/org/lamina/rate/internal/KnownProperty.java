// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.lamina.api.design.PropertyValues;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Electrode;
import org.lamina.model.Electrolyte;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;

/**
 * A property and where it stands.
 *
 * @param owner id of the material
 * @param path of the property in it
 */
public record KnownProperty(String owner, String path, Property property) {

  /** A property of a material as an electrode. */
  public static Optional<KnownProperty> ofElectrode(Material material, EReference reference) {
    Electrode electrode = material.getElectrode();
    return electrode == null
        ? Optional.empty()
        : of(material, ModelPackage.Literals.MATERIAL__ELECTRODE, (Property) electrode.eGet(reference), reference);
  }

  /** A property of a material as an electrolyte. */
  public static Optional<KnownProperty> ofElectrolyte(Material material, EReference reference) {
    Electrolyte electrolyte = material.getElectrolyte();
    return electrolyte == null
        ? Optional.empty()
        : of(material, ModelPackage.Literals.MATERIAL__ELECTROLYTE, (Property) electrolyte.eGet(reference), reference);
  }

  private static Optional<KnownProperty> of(
      Material material, EReference member, Property property, EReference reference) {
    String path = member.getName() + "/" + reference.getName();
    return Optional.ofNullable(property).map(present -> new KnownProperty(material.getId(), path, present));
  }

  /** For the sources of an estimate. */
  public PropertyUse use() {
    return PropertyUse.of(owner, path, property);
  }

  /** For the sources of an estimate at a temperature: away from that of the value, its law over temperature counts. */
  public PropertyUse use(double temperatureKelvin) {
    boolean law =
        PropertyValues.tabulated(property, temperatureKelvin).isEmpty()
            && PropertyValues.arrheniusFactor(property, temperatureKelvin) != 1;
    return PropertyUse.of(owner, path, property, law ? List.of("activationEnergy", "referenceTemperature") : List.of());
  }

  /** For messages: {@code "electrode/diffusivity of V2O5"}. */
  public String name() {
    return path + " of " + owner;
  }

  /** The number at a temperature; notes when it is missing. */
  public Optional<Reading> reading(double temperatureKelvin, Wanted wanted) {
    return wanted.orMissing(Reading.of(property, temperatureKelvin), name() + ": a value");
  }
}
