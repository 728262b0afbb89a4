// SPDX-License-Identifier: EPL-2.0
/**
 * The exporters of the product: text for people, JSON with a published schema for programs, CSV for
 * spreadsheets.
 *
 * <p>Each is a Declarative Services component and an ordinary class with a public constructor.
 */
@Export
@Version("1.1.0")
package org.lamina.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
