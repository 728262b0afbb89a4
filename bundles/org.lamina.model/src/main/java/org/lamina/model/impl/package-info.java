// SPDX-License-Identifier: EPL-2.0
/** Generated implementations, exported because the generated classes of a plugin's own EPackage extend them. */
@Export
@Version("1.1.0")
package org.lamina.model.impl;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
