// SPDX-License-Identifier: EPL-2.0
/**
 * The model of a design, generated from {@code model/lamina.ecore}.
 *
 * <p>Interfaces here are implemented by the generated code alone: a new member is a minor change. Plugins that only
 * read designs import {@code [1.0,2.0)}; plugins that extend a class of the model (a geometry, for example) do so in an
 * EPackage of their own.
 */
@Export
@Version("1.1.0")
package org.lamina.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
