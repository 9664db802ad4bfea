package dev.custody.conformance.board;

import dev.custody.blk.BlockOps;
import dev.custody.blk.TagSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each generated program extends: a block driver that is tried on a {@link Board}. */
public abstract class DriverUnderTest implements BlockOps<Command> {
  /** What is around the driver. */
  protected final Board board;

  private @Nullable TagSet<Command> tags;

  /**
   * A driver.
   *
   * @param board what is around it
   */
  protected DriverUnderTest(Board board) {
    this.board = board;
  }

  /**
   * Says which tag set the driver serves, once, before its first callback.
   *
   * @param set the tag set
   */
  public final void serve(TagSet<Command> set) {
    tags = set;
  }

  /**
   * The tag set that the driver serves; not to be asked for in a constructor.
   *
   * @return always the same one
   */
  protected final TagSet<Command> tags() {
    return Objects.requireNonNull(tags);
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
