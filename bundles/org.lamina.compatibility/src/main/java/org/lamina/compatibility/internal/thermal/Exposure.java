// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import org.lamina.api.design.ProcessStep;

/**
 * A step that something which is already there has to survive.
 *
 * @param condition in which it is judged
 * @param own whether the step treats that very film
 */
record Exposure(ProcessStep step, FilmCondition condition, boolean own) {}
