// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Listing;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Units;

/** A shape of substrate that a plugin brings. */
record GeometryEntry(EClass type, String plugin) implements CatalogEntry {
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

  @Override
  public String kind() {
    return "geometries";
  }

  @Override
  public String id() {
    return ModelMeta.typeName(type);
  }

  @Override
  public String name() {
    String documentation = Listing.oneLine(ModelMeta.documentation(type));
    int end = documentation.indexOf(". ");
    return end < 0 ? documentation : documentation.substring(0, end + 1);
  }

  @Override
  public Optional<EObject> object() {
    return Optional.empty();
  }

  @Override
  public String text() {
    List<List<String>> rows = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      rows.add(
          List.of(
              feature.getName(),
              feature.isRequired() ? "required" : "optional",
              expected(feature),
              ModelMeta.documentation(feature)));
    }
    String documentation = Listing.oneLine(ModelMeta.documentation(type));
    String title = id() + " (" + kind() + ", " + plugin + ")\n";
    return title
        + (documentation.isEmpty() ? "" : "  " + documentation + "\n")
        + Listing.text(rows).indent(2)
        + page().map(path -> "  picture: " + path + "\n").orElse("");
  }

  /** The page that shows the shape: there is one for each type whose plugin brings a picture beside its class. */
  private Optional<String> page() {
    Class<?> instances = type.getInstanceClass(); // none when the package was made at run time
    boolean drawn = instances != null && instances.getResource("pictures/" + id() + ".svg") != null;
    return drawn ? Optional.of("docs/geometries/" + id() + ".md") : Optional.empty();
  }

  @Override
  public String json() throws CommandFailure {
    throw new CommandFailure(
        "a geometry has no entry in a library",
        "'lamina schema' describes the geometries for programs");
  }

  /** What a value, or each value of a list, must be, with units to choose from. */
  private static String expected(EStructuralFeature feature) {
    String list = feature.isMany() ? "list of " : "";
    if (feature.getEType() instanceof EEnum choices) {
      return choices.getELiterals().stream()
          .map(EEnumLiteral::getLiteral)
          .collect(Collectors.joining(" or ", list, ""));
    }
    String label = ModelMeta.detail(feature, "dimension").orElse(null);
    if (label == null) return list + plain(feature);
    Dimension dimension = Dimension.ofLabel(label);
    return list
        + (feature.isMany() ? plural(label) : label)
        + " in "
        + Units.of(dimension).stream().map(unit -> unit.symbol()).collect(Collectors.joining(", "));
  }

  /** In the words of a file, and not in those of Java. */
  private static String plain(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass(); // none when the type was made at run time
    if (type == null) return feature.getEType().getName();
    String many = feature.isMany() ? "s" : "";
    if (WHOLE.contains(type)) return "whole number" + many;
    if (type == double.class || type == float.class || Number.class.isAssignableFrom(type)) return "number" + many;
    if (type == boolean.class || type == Boolean.class) return "true or false";
    return type == String.class ? "text" + many : feature.getEType().getName();
  }

  /** Of the label of a dimension: {@code lengths}, {@code areal-capacities}. */
  private static String plural(String label) {
    if (label.endsWith("y")) return label.substring(0, label.length() - 1) + "ies";
    return label.endsWith("s") ? label + " numbers" : label + "s";
  }
}
