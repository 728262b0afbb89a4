// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lamina.model.Material;

/**
 * What an entry may name, of its library and of other catalogs.
 *
 * @param materials ids
 * @param recipes ids
 * @param reader the completed material of an id, where it can be read; not to be changed
 */
public record Known(Set<String> materials, Set<String> recipes, Function<String, Optional<Material>> reader) {}
