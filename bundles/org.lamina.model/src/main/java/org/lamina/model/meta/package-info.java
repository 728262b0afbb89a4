// SPDX-License-Identifier: EPL-2.0
/** What the annotations of an Ecore model say: dimensions, limits of values, references by id, documentation. */
@Export
@Version("1.0.0")
package org.lamina.model.meta;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
