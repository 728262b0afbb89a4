// SPDX-License-Identifier: EPL-2.0
/**
 * What plugins and the engine return: immutable records. Results are not part of the model.
 */
@Export
@Version("1.0.0")
package org.lamina.api.result;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
