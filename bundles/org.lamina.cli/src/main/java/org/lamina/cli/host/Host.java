// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.host;

import java.net.URL;
import java.util.List;
import org.lamina.api.result.Problem;

/** What the command runs in: the product, or a program of somebody else. */
public interface Host {
  /** Version of the product. */
  String version();

  /** The bundles with their versions, sorted, and what runs them; one per line. */
  List<String> bundles();

  /** Name and version of what brings a plugin. */
  String origin(Object plugin);

  /** What did not come up. With any of them no run is complete. */
  List<Problem> launchProblems();

  /** The example designs: files whose names end in {@code .lamina.json}. */
  List<URL> examples();
}
