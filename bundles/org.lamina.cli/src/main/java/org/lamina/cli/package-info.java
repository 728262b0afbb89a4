// SPDX-License-Identifier: EPL-2.0
/**
 * The {@code lamina} command.
 *
 * <p>In the product it is a service that the launcher calls. Without OSGi, make a {@link
 * org.lamina.cli.LaminaCommand} and call it.
 */
@Export
@Version("1.0.0")
package org.lamina.cli;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
