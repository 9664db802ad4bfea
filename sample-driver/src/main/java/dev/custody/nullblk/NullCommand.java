package dev.custody.nullblk;

import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.RequestTimer;

/**
 * The driver's private data of a request ({@code struct nullb_cmd},
 * drivers/block/null_blk/null_blk.h).
 *
 * <p>There is one per tag; it belongs to whoever owns the request and is reset whenever the request
 * starts.
 */
public final class NullCommand {
  private final RequestTimer<NullCommand> timer = new RequestTimer<>();
  private BlkStatus outcome = BlkStatus.OK;

  /** Set by the timeout handler, which only borrows the request; hence volatile. */
  private volatile boolean timedOut;

  /** The command of a request that never started. */
  NullCommand() {}

  /** Forgets the last I/O of the tag. */
  void reset(@Borrowed(exclusive = true) NullCommand this) {
    outcome = BlkStatus.OK;
    if (timedOut) { // a plain read on the fast path
      timedOut = false;
    }
  }

  /**
   * Notes how the work came out.
   *
   * @param status what the request ends with, unless it timed out
   */
  void finish(@Borrowed(exclusive = true) NullCommand this, BlkStatus status) {
    outcome = status;
  }

  /** Notes that the block layer reported a timeout while somebody else owned the request. */
  void markTimedOut(@Borrowed NullCommand this) {
    timedOut = true;
  }

  /**
   * What the request ends with.
   *
   * @return {@link BlkStatus#TIMEOUT} after a timeout, else how the work came out
   */
  BlkStatus status(@Borrowed NullCommand this) {
    return timedOut ? BlkStatus.TIMEOUT : outcome;
  }

  /**
   * The timer that delays the completion.
   *
   * @return the timer of this tag
   */
  RequestTimer<NullCommand> timer(@Borrowed NullCommand this) {
    return timer;
  }
}
