// SPDX-License-Identifier: EPL-2.0
/**
 * The sources that a library describes, as BibTeX: {@link org.lamina.library.bibliography.BibTex} reads a text, {@link
 * org.lamina.library.bibliography.SourceName} says when a number and an entry mean the same source.
 */
@Export
@Version("1.0.0")
package org.lamina.library.bibliography;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
