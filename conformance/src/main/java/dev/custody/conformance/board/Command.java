package dev.custody.conformance.board;

import dev.custody.annotations.Borrowed;

/**
 * The private data of a request of a driver on trial. Each use asks the referee whether the driver
 * has the request that the data belongs to.
 */
public final class Command {
  private final Board board;
  private int value;

  /** The data of one tag. */
  Command(Board board) {
    this.board = board;
  }

  /**
   * The value.
   *
   * @return what was set last; 0 since the start of the request
   */
  public int value(@Borrowed Command this) {
    board.touched(this);
    return value;
  }

  /**
   * Changes the value.
   *
   * @param next the new value
   */
  public void setValue(@Borrowed(exclusive = true) Command this, int next) {
    board.touched(this);
    value = next;
  }
}
