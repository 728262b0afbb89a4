// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import org.lamina.api.result.Estimates;
import org.osgi.annotation.versioning.ProviderType;

/** What a plugin is given: the design, and the estimates that it said it needs. */
@ProviderType
public interface Evaluation {
  ResolvedDesign design();

  /** The estimates of the ids that the plugin needs, and no others. */
  Estimates estimates();
}
