package dev.custody.conformance.board;

import dev.custody.blk.BlockOps;

/** What each generated program extends: a block driver that is tried on a {@link Board}. */
public abstract class DriverUnderTest implements BlockOps<Command> {
  /** What is around the driver. */
  protected final Board board;

  /**
   * A driver.
   *
   * @param board what is around it
   */
  protected DriverUnderTest(Board board) {
    this.board = board;
  }

  @Override
  public final Command newRequestData() {
    return new Command(board);
  }

  /**
   * The hardware has answered. Called on a context of its own, with any number.
   *
   * @param value the wire id that was sent, or any other number
   */
  public void interrupt(int value) {}

  /**
   * Gives up all that is still kept in fields. Called whenever nothing else goes on, until nothing
   * moves any more.
   */
  public void shutdown() {}
}
