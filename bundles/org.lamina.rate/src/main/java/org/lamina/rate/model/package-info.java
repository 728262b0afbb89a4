// SPDX-License-Identifier: EPL-2.0
/**
 * A cell without a design as a file states it, generated from {@code model/cell.ecore}.
 *
 * <p>Interfaces here are implemented by the generated code alone: a new member is a minor change.
 */
@Export
@Version("1.0.0")
package org.lamina.rate.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
