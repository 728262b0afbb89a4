// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.meta;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.lamina.model.ModelPackage;
import org.lamina.model.impl.SubstrateGeometryImpl;
import org.lamina.model.impl.TreatmentImpl;

/**
 * Makes the instances of a package that has no generated code, for example one loaded from an {@code .ecore} file.
 *
 * <p>The extension points of the model are abstract classes with a Java type. EMF's own factory cannot make instances of
 * their subclasses: it would make objects that are no {@code SubstrateGeometry} to Java.
 */
public final class DynamicFactory extends EFactoryImpl {
  private DynamicFactory() {}

  /** Lets a package make its instances; to be called once, before the first one is made. */
  public static void installIn(EPackage ePackage) {
    ePackage.setEFactoryInstance(new DynamicFactory());
  }

  @Override
  public EObject create(EClass type) {
    boolean ours = type.getEPackage() == getEPackage() && !type.isAbstract() && !type.isInterface();
    if (ours && ModelPackage.Literals.SUBSTRATE_GEOMETRY.isSuperTypeOf(type)) return new Geometry(type);
    if (ours && ModelPackage.Literals.TREATMENT.isSuperTypeOf(type)) return new Step(type);
    return super.create(type);
  }

  private static final class Geometry extends SubstrateGeometryImpl {
    Geometry(EClass type) {
      eSetClass(type);
    }
  }

  private static final class Step extends TreatmentImpl {
    Step(EClass type) {
      eSetClass(type);
    }
  }
}
