// SPDX-License-Identifier: EPL-2.0
/**
 * The shapes as a design file states them, generated from {@code model/scaling.ecore}.
 *
 * <p>Interfaces here are implemented by the generated code alone: a new member is a minor change.
 */
@Export
@Version("1.0.0")
package org.lamina.scaling.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
