// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import org.junit.jupiter.api.extension.ExtendWith;
import org.lamina.api.plugin.Exporter;
import org.lamina.tck.ExporterContract;

/** Runs the contract on the variant that a test names; does not run by itself. */
@ExtendWith(ContractRun.Variants.class)
class ExporterCandidate implements ExporterContract {
  private final ExporterVariant variant;

  ExporterCandidate(ExporterVariant variant) {
    this.variant = variant;
  }

  @Override
  public Exporter exporter() {
    return variant.exporter();
  }
}
