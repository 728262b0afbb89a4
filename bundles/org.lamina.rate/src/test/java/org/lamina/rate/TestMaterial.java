// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import org.lamina.model.Curve;
import org.lamina.model.Electrode;
import org.lamina.model.Electrolyte;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;

/** Materials with made-up or published numbers, built through the factory of the model. */
final class TestMaterial {
  private final Material material = ModelFactory.eINSTANCE.createMaterial();

  TestMaterial(String id) {
    material.setId(id);
    material.setFormula(id);
  }

  static Property property(String value) {
    Property property = ModelFactory.eINSTANCE.createProperty();
    property.setKind(EvidenceKind.MEASURED);
    property.setSource("doi:10.0000/test");
    if (value != null) property.setValue(Quantity.valueOf(value));
    return property;
  }

  static Property range(String value, String low, String high) {
    Property property = property(value);
    property.getRange().add(Quantity.valueOf(low));
    property.getRange().add(Quantity.valueOf(high));
    return property;
  }

  static Property table(double[] contents, double[] volts) {
    Curve curve = ModelFactory.eINSTANCE.createCurve();
    for (double content : contents) curve.getStoichiometry().add(content);
    for (double value : volts) curve.getValues().add(Quantity.of(value, Units.get("V")));
    Property property = property(null);
    property.setCurve(curve);
    return property;
  }

  TestMaterial capacity(String measured, String theoretical) {
    if (measured != null) electrode().setMeasuredCapacity(property(measured));
    if (theoretical != null) electrode().setTheoreticalCapacity(property(theoretical));
    return this;
  }

  TestMaterial lithium(double low, double high) {
    electrode().getLithiumRange().add(low);
    electrode().getLithiumRange().add(high);
    return this;
  }

  TestMaterial potential(Property potential) {
    electrode().setPotential(potential);
    return this;
  }

  TestMaterial potential(double[] contents, double[] volts) {
    return potential(table(contents, volts));
  }

  TestMaterial branches(Property leaving, Property entering) {
    electrode().setDelithiationPotential(leaving);
    electrode().setLithiationPotential(entering);
    return this;
  }

  TestMaterial diffusivity(Property diffusivity) {
    electrode().setDiffusivity(diffusivity);
    return this;
  }

  TestMaterial exchangeCurrent(Property density) {
    electrode().setExchangeCurrentDensity(density);
    return this;
  }

  /** As a collector. */
  TestMaterial resistivity(String value) {
    material.setResistivity(property(value));
    return this;
  }

  TestMaterial conductivity(Property conductivity) {
    Electrolyte electrolyte = ModelFactory.eINSTANCE.createElectrolyte();
    electrolyte.setIonicConductivity(conductivity);
    material.setElectrolyte(electrolyte);
    return this;
  }

  Electrode electrode() {
    if (material.getElectrode() == null) material.setElectrode(ModelFactory.eINSTANCE.createElectrode());
    return material.getElectrode();
  }

  Material build() {
    return material;
  }
}
