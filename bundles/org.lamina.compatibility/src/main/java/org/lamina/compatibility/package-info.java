// SPDX-License-Identifier: EPL-2.0
/**
 * The rules of process compatibility, for programs that do not run in a framework.
 */
@Export
@Version("1.0.0")
package org.lamina.compatibility;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
