// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import org.lamina.api.plugin.Exporter;
import org.lamina.tck.ExporterContract;

class LinesExporterTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new LinesExporter();
  }
}
