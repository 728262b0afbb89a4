// SPDX-License-Identifier: EPL-2.0
package com.example.inverseopal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.lamina.model.ModelPackage;
import org.lamina.model.meta.DynamicFactory;

/** The parameters of the geometry: {@code inverse-opal.ecore}, without generated code. */
final class InverseOpalModel {
  private InverseOpalModel() {}

  static EPackage load() {
    ResourceSet resources = new ResourceSetImpl();
    resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
    Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("inverse-opal.ecore"));
    resources.getResources().add(resource);
    try (InputStream stream = InverseOpalModel.class.getResourceAsStream("inverse-opal.ecore")) {
      resource.load(stream, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // EMF looks references up when they are first followed, which is not safe with several threads: do it here.
    EcoreUtil.resolveAll(resource);
    EPackage ePackage = (EPackage) resource.getContents().get(0);
    DynamicFactory.installIn(ePackage);
    return ePackage;
  }
}
