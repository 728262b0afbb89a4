// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import tools.jackson.core.JsonGenerator;

/** Writes a report as {@code report.schema.json} describes it. */
public final class JsonReport {
  private final JsonGenerator json;
  private final JsonMembers members;

  public JsonReport(JsonGenerator json) {
    this.json = json;
    this.members = new JsonMembers(json);
  }

  /** Writes the whole report. */
  public void write(Report report) {
    json.writeStartObject();
    json.writeArrayPropertyStart("findings");
    for (DesignReport design : report.designs()) design.findings().forEach(members::finding);
    json.writeEndArray();
    json.writeArrayPropertyStart("estimates");
    for (DesignReport design : report.designs()) {
      for (Attributed attributed : design.estimates()) estimate(design.file(), attributed);
    }
    json.writeEndArray();
    run(report);
    json.writeEndObject();
  }

  private void estimate(String file, Attributed attributed) {
    Estimate estimate = attributed.estimate();
    json.writeStartObject();
    json.writeStringProperty("id", estimate.id());
    json.writeName("value");
    if (estimate.value().isPresent()) members.number(estimate.value().getAsDouble());
    else json.writeNull();
    json.writeStringProperty("unit", estimate.unit());
    estimate.interval().ifPresent(this::interval);
    members.optional("layer", estimate.layer());
    members.optional("pulse", estimate.pulse());
    members.optional("at", estimate.at());
    estimate.profile().ifPresent(this::profile);
    json.writeStringProperty("by", attributed.by());
    json.writeStringProperty("model", estimate.model());
    json.writeArrayPropertyStart("sources");
    estimate.sources().forEach(members::source);
    json.writeEndArray();
    members.strings("notes", estimate.notes());
    if (!estimate.missing().isEmpty()) members.strings("missing", estimate.missing());
    json.writeStringProperty("file", file);
    json.writeEndObject();
  }

  private void interval(Estimate.Interval interval) {
    json.writeArrayPropertyStart("interval");
    members.number(interval.low());
    members.number(interval.high());
    json.writeEndArray();
  }

  private void profile(DepthProfile profile) {
    json.writeObjectPropertyStart("profile");
    numbers("depthFractions", profile.depthFractions());
    numbers("values", profile.values());
    json.writeName("onTop");
    members.number(profile.onTop());
    json.writeEndObject();
  }

  private void numbers(String name, List<Double> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(members::number);
    json.writeEndArray();
  }

  private void run(Report report) {
    json.writeObjectPropertyStart("run");
    json.writeStringProperty("tool", "lamina");
    json.writeStringProperty("version", report.run().version());
    json.writeArrayPropertyStart("designs");
    report.designs().forEach(this::design);
    json.writeEndArray();
    members.strings("plugins", report.run().plugins());
    members.problems(report.run().problems());
    json.writeNumberProperty("exitCode", report.run().exitCode());
    json.writeEndObject();
  }

  private void design(DesignReport design) {
    json.writeStartObject();
    json.writeStringProperty("file", design.file());
    json.writeStringProperty("name", design.name());
    members.strings("rulesRun", design.rulesRun());
    json.writeArrayPropertyStart("rulesNotApplicable");
    for (Map.Entry<String, String> entry : new TreeMap<>(design.rulesNotApplicable()).entrySet()) {
      json.writeStartObject();
      json.writeStringProperty("rule", entry.getKey());
      json.writeStringProperty("reason", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    members.problems(design.problems());
    members.strings("set", design.setTo());
    json.writeEndObject();
  }
}
