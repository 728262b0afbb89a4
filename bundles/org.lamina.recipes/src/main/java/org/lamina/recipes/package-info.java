// SPDX-License-Identifier: EPL-2.0
/**
 * The materials, recipes and evidence that come with Lamina.
 *
 * <p>{@link org.lamina.recipes.RecipesCatalog} reads them from the files in {@code library}: one entry each, in the
 * format of any library of files. What nobody knows is absent. A number with a DOI states its place and how it is
 * printed there; a number that is only recalled is {@code assumed} and names no source. Kind and source of a limit are
 * those of its upper end; its notes say where the lower end comes from.
 */
@Export
@Version("1.0.0")
package org.lamina.recipes;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
