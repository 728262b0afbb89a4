// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

/**
 * Something that a simulator can do beside running a protocol.
 *
 * @param id in kebab case, for example {@code "rate-capability"}
 * @param title in one line without a full stop, for a list
 */
public record StudyKind(String id, String title) {}
