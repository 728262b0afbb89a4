// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.model.quantity.Numbers;
import tools.jackson.core.JsonGenerator;

/** Writes a report as {@code report.schema.json} describes it. */
public final class JsonReport {
  private final JsonGenerator json;

  public JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the whole report. */
  public void write(Report report) {
    json.writeStartObject();
    json.writeArrayPropertyStart("findings");
    for (DesignReport design : report.designs()) design.findings().forEach(this::finding);
    json.writeEndArray();
    json.writeArrayPropertyStart("estimates");
    for (DesignReport design : report.designs()) {
      for (Attributed attributed : design.estimates()) estimate(design.file(), attributed);
    }
    json.writeEndArray();
    run(report);
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().label());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("file", finding.file());
    json.writeNumberProperty("line", finding.line());
    json.writeNumberProperty("column", finding.column());
    json.writeStringProperty("pointer", finding.pointer());
    optional("layer", finding.layer());
    optional("actual", finding.actual());
    optional("limit", finding.limit());
    json.writeStringProperty("help", finding.help());
    json.writeEndObject();
  }

  private void estimate(String file, Attributed attributed) {
    Estimate estimate = attributed.estimate();
    json.writeStartObject();
    json.writeStringProperty("id", estimate.id());
    json.writeName("value");
    if (estimate.value().isPresent()) number(estimate.value().getAsDouble());
    else json.writeNull();
    json.writeStringProperty("unit", estimate.unit());
    estimate.interval().ifPresent(this::interval);
    optional("layer", estimate.layer());
    optional("pulse", estimate.pulse());
    optional("at", estimate.at());
    estimate.profile().ifPresent(this::profile);
    json.writeStringProperty("by", attributed.by());
    json.writeStringProperty("model", estimate.model());
    json.writeArrayPropertyStart("sources");
    estimate.sources().forEach(this::source);
    json.writeEndArray();
    strings("notes", estimate.notes());
    if (!estimate.missing().isEmpty()) strings("missing", estimate.missing());
    json.writeStringProperty("file", file);
    json.writeEndObject();
  }

  private void interval(Estimate.Interval interval) {
    json.writeArrayPropertyStart("interval");
    number(interval.low());
    number(interval.high());
    json.writeEndArray();
  }

  private void profile(DepthProfile profile) {
    json.writeObjectPropertyStart("profile");
    numbers("depthFractions", profile.depthFractions());
    numbers("values", profile.values());
    json.writeName("onTop");
    number(profile.onTop());
    json.writeEndObject();
  }

  private void numbers(String name, List<Double> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(this::number);
    json.writeEndArray();
  }

  private void source(PropertyUse use) {
    json.writeStartObject();
    json.writeStringProperty("owner", use.owner());
    json.writeStringProperty("property", use.property());
    json.writeStringProperty("value", use.value());
    json.writeStringProperty("kind", use.kind().getLiteral());
    optional("source", use.source());
    optional("place", use.place());
    json.writeEndObject();
  }

  private void run(Report report) {
    json.writeObjectPropertyStart("run");
    json.writeStringProperty("tool", "lamina");
    json.writeStringProperty("version", report.run().version());
    json.writeArrayPropertyStart("designs");
    report.designs().forEach(this::design);
    json.writeEndArray();
    strings("plugins", report.run().plugins());
    problems(report.run().problems());
    json.writeNumberProperty("exitCode", report.run().exitCode());
    json.writeEndObject();
  }

  private void design(DesignReport design) {
    json.writeStartObject();
    json.writeStringProperty("file", design.file());
    json.writeStringProperty("name", design.name());
    strings("rulesRun", design.rulesRun());
    json.writeArrayPropertyStart("rulesNotApplicable");
    for (Map.Entry<String, String> entry : new TreeMap<>(design.rulesNotApplicable()).entrySet()) {
      json.writeStartObject();
      json.writeStringProperty("rule", entry.getKey());
      json.writeStringProperty("reason", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    problems(design.problems());
    strings("set", design.setTo());
    json.writeEndObject();
  }

  private void problems(List<Problem> problems) {
    json.writeArrayPropertyStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("plugin", problem.plugin());
      json.writeStringProperty("message", problem.message());
      json.writeStringProperty("help", problem.help());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void optional(String name, Optional<?> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text.toString()));
  }

  private void number(double value) {
    json.writeNumber(Numbers.report(value));
  }
}
