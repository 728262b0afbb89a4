// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.SubstrateGeometry;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings substrate geometries: an EPackage whose concrete classes extend {@link SubstrateGeometry}, and the surface on
 * which films grow for each of them.
 *
 * <p>The package may be generated or loaded from an {@code .ecore} file; then {@link
 * org.lamina.model.meta.DynamicFactory} makes its instances. File format, schema and property sheets follow
 * from it: {@code "type": "pore-array"} finds the class {@code PoreArray}.
 */
@ConsumerType
public interface GeometryProvider {
  /** Name for messages, usually the bundle's symbolic name. */
  String id();

  /** The package of the geometries. */
  EPackage ePackage();

  /**
   * The surface of a geometry of a class in {@link #ePackage()}.
   *
   * @throws InvalidGeometryException when the parameters contradict each other
   */
  FilmSurface surface(SubstrateGeometry geometry);
}
