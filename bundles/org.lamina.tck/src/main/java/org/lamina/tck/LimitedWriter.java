// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.io.IOException;
import java.io.Writer;

/** Takes so many characters and no more, like a disk. */
final class LimitedWriter extends Writer {
  private int room;
  private boolean closed;

  LimitedWriter(int room) {
    this.room = room;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (length > room) throw new IOException("no space left");
    room -= length;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    closed = true;
  }
}
