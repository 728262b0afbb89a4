// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Set;

/** Ids that an entry may name: those of its library and of other catalogs. */
public record Known(Set<String> materials, Set<String> recipes) {}
