/**
 * A thin-film cell that is run step by step, for programs that bring their own protocol.
 */
@Export
@Version("1.0.0")
package org.lamina.rate.solver;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
