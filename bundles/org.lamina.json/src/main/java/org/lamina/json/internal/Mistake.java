// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/** Where a text stops to be JSON, and why. */
record Mistake(int offset, String message, String help) {}
