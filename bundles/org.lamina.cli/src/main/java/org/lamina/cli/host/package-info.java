// SPDX-License-Identifier: EPL-2.0
/**
 * What the {@code lamina} command has around it: streams, directory, and the product or program
 * that it runs in.
 */
@Export
@Version("1.0.0")
package org.lamina.cli.host;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
