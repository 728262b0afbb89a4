// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Finding;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.Session;
import org.lamina.json.ReadResult;
import org.lamina.json.Setting;
import org.lamina.model.Design;

/** Reads a design of which nothing may be lost: with any problem there is none. */
final class CleanDesign {
  private CleanDesign() {}

  /** The design, or what is wrong with it on standard error. */
  static Optional<Design> read(
      Session session, DesignReader reader, String file, byte[] content, List<Setting> settings) {
    ReadResult<Design> read = reader.formats().read(file, content, settings);
    for (Finding finding : DesignReader.findings(file, read)) session.talk().finding(finding);
    return read.problems().isEmpty() ? read.root() : Optional.empty();
  }
}
