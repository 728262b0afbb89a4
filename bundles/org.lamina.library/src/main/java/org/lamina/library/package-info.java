// SPDX-License-Identifier: EPL-2.0
/**
 * Libraries of materials, recipes and evidence that are files and need no code.
 *
 * <p>A library is a folder, or the root of a jar: {@code lamina-library.json} says what it is called, {@code
 * materials/ID.json}, {@code recipes/ID.json} and {@code evidence/ID.json} hold one entry each, and {@code
 * references.bib} the sources, where there is one. {@link org.lamina.library.LibraryCatalog} brings the entries, {@link
 * org.lamina.library.LibraryCheck} says what is wrong with them.
 */
@Export
@Version("1.1.0")
package org.lamina.library;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
