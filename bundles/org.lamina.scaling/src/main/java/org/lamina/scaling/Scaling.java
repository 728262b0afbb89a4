// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.List;
import org.lamina.api.plugin.Estimator;

/** What this bundle offers, for programs that do not run in a framework. */
public final class Scaling {
  private Scaling() {}

  /** A new instance of every estimator. */
  public static List<Estimator> estimators() {
    return List.of(
        new AreaEnhancement(),
        new DeviceAreaEnhancement(),
        new LayerMultiplication(),
        new RoomLeft(),
        new Conformality(),
        new ToolTime());
  }
}
