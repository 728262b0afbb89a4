// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.lamina.model.Design;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The product as it is shipped: everything runs, on real bundles. */
class ProductTest {
  @Test
  void everyBundleIsActive() {
    List<String> asleep = new ArrayList<>();
    for (Bundle bundle : Platform.context().getBundles()) {
      if (bundle.getState() != Bundle.ACTIVE) asleep.add(bundle + " is in state " + bundle.getState());
    }
    assertEquals(List.of(), asleep);
  }

  @Test
  void emfComesFromItsOwnBundle() {
    assertEquals("org.eclipse.emf.ecore", FrameworkUtil.getBundle(EObject.class).getSymbolicName());
    assertEquals("org.lamina.model", FrameworkUtil.getBundle(Design.class).getSymbolicName());
    assertNotSame(ClassLoader.getSystemClassLoader(), EObject.class.getClassLoader());
  }

  @Test
  void nothingKeepsAPluginAway() {
    assertEquals(List.of(), Platform.collect().problems());
  }

  @Test
  void theFourDomainBundlesBringTheirPlugins() {
    var plugins = Platform.collect().plugins();
    assertEquals(List.of("org.lamina.recipes"), bundles(plugins.catalogs()));
    assertEquals(List.of("org.lamina.scaling"), bundles(plugins.geometries()));
    assertEquals(List.of("org.lamina.compatibility"), bundles(plugins.rules()));
    assertEquals(
        List.of("org.lamina.compatibility", "org.lamina.rate", "org.lamina.scaling"), bundles(plugins.estimators()));
    assertEquals(List.of("org.lamina.report"), bundles(plugins.exporters()));
    assertEquals(List.of("org.lamina.rate"), bundles(plugins.simulators()));
  }

  private static List<String> bundles(List<?> plugins) {
    return plugins.stream().map(plugin -> FrameworkUtil.getBundle(plugin.getClass()).getSymbolicName()).distinct().sorted().toList();
  }

  @Test
  void theCommandIsAService() throws Exception {
    var references = Platform.context().getServiceReferences(ToIntFunction.class, "(lamina.command=main)");
    assertEquals(1, references.size());
    ServiceReference<?> reference = references.iterator().next();
    @SuppressWarnings("unchecked")
    ToIntFunction<String[]> command = (ToIntFunction<String[]>) Platform.context().getService(reference);
    assertNotNull(command);
    assertEquals(2, command.applyAsInt(new String[] {"check", "-q", "no-such-file.lamina.json"}));
  }
}
