// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;

/** What is said on standard error. If nobody listens, so be it. */
public final class Talk {
  private final OutputStream err;
  private final boolean quiet;

  public Talk(OutputStream err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** Says why the command could not do its job, or all of it. */
  public void failure(String message, String help) {
    say("lamina: " + message + "\n" + (help.isBlank() ? "" : "    help: " + help + "\n"));
  }

  public void problem(Problem problem) {
    failure(problem.plugin() + ": " + problem.message(), problem.help());
  }

  /** Says what is wrong with a file. */
  public void finding(Finding finding) {
    boolean placed = finding.line() > 0;
    String position = placed ? ":" + finding.line() + ":" + finding.column() : "";
    String element = placed || finding.pointer().isEmpty() ? "" : " (at " + finding.pointer() + ")";
    failure(finding.file() + position + ": " + finding.message() + element, finding.help());
  }

  /** Says something that may be of use; nothing with {@code -q}. */
  public void remark(String text) {
    if (!quiet) say("lamina: " + text + "\n");
  }

  /** Says text as it is; nothing with {@code -q}. */
  void progress(String text) {
    if (!quiet) say(text);
  }

  /** Says text that was asked for. */
  public void say(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // There is nowhere left to complain.
    }
  }
}
