// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Two spaces for each level, one member or element in each line, lines end with a line feed on
 * every platform.
 */
public final class JsonLayout extends ObjectWriteContext.Base {
  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  @Override
  public PrettyPrinter getPrettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter);
  }
}
