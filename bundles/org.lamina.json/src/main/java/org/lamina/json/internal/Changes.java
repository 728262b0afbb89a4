// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** Applies settings to the nodes of a file, before anything is built from them. */
final class Changes {
  private Changes() {}

  static void apply(
      List<Change> changes, ObjectNode root, EClass declared, Types types, ReadLimits limits, Faults faults) {
    for (Change change : changes) {
      Walk.End end = Walk.forSetting(change, root, declared, types, faults);
      if (end == null) continue;
      Node value = SettingValue.read(change, end.slot(), limits, faults);
      if (value != null) end.replace().accept(value);
    }
  }
}
