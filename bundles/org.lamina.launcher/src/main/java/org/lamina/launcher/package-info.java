// SPDX-License-Identifier: EPL-2.0
/**
 * Boots the framework with the bundles that a feature file names, and nothing else.
 *
 * <p>{@link org.lamina.launcher.Main} is what the {@code lamina} command starts; {@link org.lamina.launcher.Platform}
 * is the same thing for tests that want to look inside. The feature file is the expected set of bundles: whatever
 * differs from it after the start is a {@link org.lamina.launcher.LaunchProblem}, never silence.
 *
 * <p>Every millisecond here is paid on every command. That is why this package joins no strings through invokedynamic,
 * uses no streams, and reads its JSON itself.
 */
package org.lamina.launcher;
