// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.function.Supplier;
import org.lamina.api.plugin.Exporter;
import org.lamina.tck.sample.LinesExporter;

/** A sound exporter, and exporters that break one promise each. */
enum ExporterVariant implements Variant {
  SOUND(null, LinesExporter::new),

  NAME_WITH_CAPITALS("hasANameForTheCommandLine", () -> BrokenExporters.named("JSON", "lines")),
  DESCRIPTION_EMPTY("hasANameForTheCommandLine", () -> BrokenExporters.named("lines", "")),

  LAST_LINE_IS_NO_LINE("writesWholeLines", BrokenExporters.OpenEnd::new),

  STUMBLES_ON_AN_EMPTY_REPORT("copesWithEveryReport", BrokenExporters.FirstDesign::new),

  LEAVES_OUT_NOTES("leavesNothingOut", BrokenExporters.WithoutNotes::new),
  LEAVES_OUT_WHAT_IS_MISSING("leavesNothingOut", BrokenExporters.WithoutMissing::new),

  REMEMBERS_THE_CALL_BEFORE("keepsNoStateBetweenCalls", BrokenExporters.Growing::new),

  FORMATS_IN_THE_DEFAULT_LOCALE("sameTextInAnyLocaleAndTimeZone", BrokenExporters.Local::new),

  CLOSES_THE_WRITER("leavesTheWriterOpen", BrokenExporters.Closing::new),

  SWALLOWS_A_FULL_DISK("tellsWhenTheWriterFails", BrokenExporters.Printing::new);

  private final String meantFor;
  private final Supplier<Exporter> exporter;

  ExporterVariant(String meantFor, Supplier<Exporter> exporter) {
    this.meantFor = meantFor;
    this.exporter = exporter;
  }

  @Override
  public String meantFor() {
    return meantFor;
  }

  Exporter exporter() {
    return exporter.get();
  }
}
