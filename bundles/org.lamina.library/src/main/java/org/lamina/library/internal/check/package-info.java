// SPDX-License-Identifier: EPL-2.0
/** What is asked of a single entry, one class for each question. */
package org.lamina.library.internal.check;
