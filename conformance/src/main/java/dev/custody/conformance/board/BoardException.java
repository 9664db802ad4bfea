package dev.custody.conformance.board;

import java.io.Serial;

/** What {@link Board#mayFail} throws: a failure that a driver has to reckon with. */
public final class BoardException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** A failure. */
  public BoardException() {
    super("the board failed");
  }
}
