// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

/**
 * Something kept the run from doing its whole job: a run with a problem never says OK.
 *
 * @param plugin who is concerned: an estimator, a rule, a catalog, a bundle, or {@code "lamina"}
 * @param message what happened
 * @param help what to do
 */
public record Problem(String plugin, String message, String help) {}
