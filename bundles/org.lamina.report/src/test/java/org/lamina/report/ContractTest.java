// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import org.junit.jupiter.api.Nested;
import org.lamina.api.plugin.Exporter;
import org.lamina.tck.ExporterContract;

/** The contract that every plugin keeps. */
class ContractTest {
  @Nested
  class TextExporterContract implements ExporterContract {
    @Override
    public Exporter exporter() {
      return new TextExporter();
    }
  }

  @Nested
  class JsonExporterContract implements ExporterContract {
    @Override
    public Exporter exporter() {
      return new JsonExporter();
    }
  }

  @Nested
  class CsvExporterContract implements ExporterContract {
    @Override
    public Exporter exporter() {
      return new CsvExporter();
    }
  }
}
