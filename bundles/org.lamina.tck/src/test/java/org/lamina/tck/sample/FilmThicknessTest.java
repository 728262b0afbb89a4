// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.List;
import org.lamina.api.plugin.Rule;
import org.lamina.tck.RuleContract;

class FilmThicknessTest implements RuleContract {
  @Override
  public Rule rule() {
    return new FilmThickness();
  }

  @Override
  public List<Object> otherPlugins() {
    return List.of(new BowlGeometries());
  }
}
