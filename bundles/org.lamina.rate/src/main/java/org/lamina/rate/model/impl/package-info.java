// SPDX-License-Identifier: EPL-2.0
/**
 * Generated implementations, exported because the generated classes of an EPackage that extends this one extend them.
 */
@Export
@Version("1.0.0")
package org.lamina.rate.model.impl;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
