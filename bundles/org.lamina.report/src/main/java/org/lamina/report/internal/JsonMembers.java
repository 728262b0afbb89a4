// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Numbers;
import tools.jackson.core.JsonGenerator;

/** What every answer in JSON is made of. */
final class JsonMembers {
  private final JsonGenerator json;

  JsonMembers(JsonGenerator json) {
    this.json = json;
  }

  void finding(Finding finding) {
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

  void source(PropertyUse use) {
    json.writeStartObject();
    json.writeStringProperty("owner", use.owner());
    json.writeStringProperty("property", use.property());
    json.writeStringProperty("value", use.value());
    json.writeStringProperty("kind", use.kind().getLiteral());
    optional("source", use.source());
    optional("place", use.place());
    json.writeEndObject();
  }

  void problems(List<Problem> problems) {
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

  void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  void optional(String name, Optional<?> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text.toString()));
  }

  void number(double value) {
    json.writeNumber(Numbers.report(value));
  }

  /** A number with its unit. */
  void quantity(String name, double value, String unit) {
    json.writeObjectPropertyStart(name);
    json.writeName("value");
    number(value);
    json.writeStringProperty("unit", unit);
    json.writeEndObject();
  }

  /** A bare number; null where there is none. */
  void fraction(String name, OptionalDouble value) {
    json.writeName(name);
    if (value.isPresent()) number(value.getAsDouble());
    else json.writeNull();
  }

  /** Many numbers, in one line: nobody reads them one by one. What is no number is null. */
  void series(String name, List<? extends Number> values) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    for (Number one : values) {
      double value = one.doubleValue();
      text.add(Double.isNaN(value) ? "null" : Numbers.report(value));
    }
    json.writeName(name);
    json.writeRawValue(text.toString());
  }
}
