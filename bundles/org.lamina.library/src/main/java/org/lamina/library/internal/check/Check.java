// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

/** One question to one entry. */
interface Check {
  /** Short name, in messages and in the documentation. */
  String id();

  /** What is asked for, in one sentence for whoever writes a library. */
  String asks();

  void check(Entry entry, Findings findings);
}
