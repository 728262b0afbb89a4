// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import org.lamina.cli.internal.run.CommandFailure;

/** An estimate over a number of the design. The same number has the same answer, whenever it is asked. */
public interface Response {
  /**
   * The estimate at a value of the number.
   *
   * @throws CommandFailure when no answer can be had, other than that there is no such estimate there
   */
  Point at(double number) throws CommandFailure, InterruptedException;
}
