// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadResult;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.model.Cell;
import org.lamina.rate.model.CellFilePackage;

/** The cells among the examples, and text turned into a cell. */
public final class CellFiles {
  public static final DesignFormat FORMAT = new DesignFormat(List.of(CellFilePackage.eINSTANCE));

  private static final Path EXAMPLES = Path.of("..", "..", "examples", "cells");

  private CellFiles() {}

  public static String text(String name) {
    try {
      return Files.readString(EXAMPLES.resolve(name + ".cell.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ReadResult<Cell> read(String text) {
    return FORMAT.read(CellFilePackage.Literals.CELL, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A cell whose text is without fault. */
  public static Cell cell(String text) {
    ReadResult<Cell> result = read(text);
    if (!result.problems().isEmpty()) {
      throw new AssertionError(result.problems().stream().map(ReadProblem::message).toList());
    }
    return result.root().orElseThrow();
  }

  /** The numbers of an example. */
  public static CellParameters example(String name) {
    CellReader.Read read = CellReader.read(cell(text(name)));
    return read.parameters().orElseThrow(() -> new AssertionError(read.complaints()));
  }
}
