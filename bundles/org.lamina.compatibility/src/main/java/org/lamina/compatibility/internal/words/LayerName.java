// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import java.util.List;
import java.util.stream.Collectors;
import org.lamina.api.design.ResolvedLayer;

/** How messages name a film: {@code "layer 3 'Li2PO2N'"}, counted from the substrate outwards, from one. */
public final class LayerName {
  private LayerName() {}

  public static String of(ResolvedLayer layer) {
    String number = "layer " + (layer.index() + 1);
    String label = layer.label();
    // The label of a film that is there twice ends in its number.
    String suffix = " (" + number + ")";
    String name = label.endsWith(suffix) ? label.substring(0, label.length() - suffix.length()) : label;
    return number + " '" + name + "'";
  }

  /** {@code "layer 2 'V2O5' and layer 3 'LiCoO2'"}. */
  public static String of(List<ResolvedLayer> layers) {
    return layers.stream().map(LayerName::of).collect(Collectors.joining(" and "));
  }
}
