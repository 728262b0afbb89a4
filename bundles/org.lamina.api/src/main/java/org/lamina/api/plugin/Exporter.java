// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

import java.io.IOException;
import org.lamina.api.result.Report;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes a report in one format. The same report gives the same characters, in any locale and time zone. */
@ConsumerType
public interface Exporter {
  /** Name of the format on the command line, for example {@code "json"}. */
  String format();

  /** What the format is for, in one line. */
  String description();

  /** Writes the report; does not close {@code out}. */
  void write(Report report, View view, Appendable out) throws IOException;

  /** What of a report is asked for. */
  enum View {
    /** Findings first, then the headline numbers. */
    CHECK,
    /** All estimates. */
    ESTIMATE,
    /** All estimates, each with its model and the properties that went into it. */
    ESTIMATE_IN_DETAIL
  }
}
