package dev.custody.blk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The state, loans, counts and generation of a request in one atomic word ({@code rq->state} and
 * {@code rq->ref}, block/blk-mq.c).
 *
 * <p>Bits 0-3 hold the state, 4-15 the loans that the block layer made, 16-31 the counts (or, in
 * {@link #RETURNED}, the {@link Fate}), and 32-63 the generation, which grows with each start and
 * each claim. Each change is a compare-and-set with the effects of acquire and release, so what one
 * holder wrote is seen by the next.
 */
abstract class StateWord {
  /** The tag is free. */
  static final int FREE = 0;

  /** The block layer has the request, not started. */
  static final int QUEUED = 1;

  /** The driver has the request, not started. */
  static final int IDLE = 2;

  /** Being started; only the starter sees the request. */
  static final int STARTING = 3;

  /** The driver is the sole owner. */
  static final int OWNED = 4;

  /** The driver holds counts. */
  static final int SHARED = 5;

  /** In the hardware. */
  static final int HARDWARE = 6;

  /** On its way to the completion thread. */
  static final int COMPLETING = 7;

  /** Given back; the last loan to end, if there is one, does what is left to do. */
  static final int RETURNED = 8;

  /** The disk was deleted while the request was out; the tag is not used again. */
  static final int LOST = 9;

  /** The most counts of one request. */
  static final int MAX_COUNT = 0xffff;

  /**
   * What {@link #tryReturn} says when it changed nothing; no word has all bits of its state set.
   */
  static final long REFUSED = -1L;

  private static final long LOAN = 1L << 4;
  private static final int LOAN_MASK = 0xfff;
  private static final long COUNT = 1L << 16;
  private static final long GENERATION = 1L << 32;
  private static final long LOW_MASK = 0xffff_ffffL;
  private static final VarHandle WORD;

  static {
    try {
      WORD = MethodHandles.lookup().findVarHandle(StateWord.class, "word", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile long word;

  /** The state now. */
  final int state() {
    return state(word);
  }

  /** How many times a request of this tag was started or claimed; wraps. */
  final int generation() {
    return generation(word);
  }

  /** The number of counts now; meaningful in {@link #SHARED}. */
  final int counts() {
    return counts(word);
  }

  /** Whether the request is started and not on its way back. */
  final boolean isInFlight() {
    return isInFlight(state(word));
  }

  /** Whether the block layer lends the request to somebody now. */
  final boolean isLent() {
    return loans(word) > 0;
  }

  /** Whether the driver has, or the block layer lends, the request. */
  final boolean isReachable() {
    long now = word;
    int state = state(now);
    return loans(now) > 0 || (state >= IDLE && state <= SHARED);
  }

  /** Sets the state where nobody else can change the word: before the start and after the end. */
  final void set(int to) {
    WORD.setRelease(this, (word & ~LOW_MASK) | to);
  }

  /** Changes {@code from} to {@code to}; false if the state is not {@code from}. */
  final boolean move(int from, int to) {
    for (long now = word; state(now) == from; now = word) {
      if (WORD.compareAndSet(this, now, withState(now, to, 0))) {
        return true;
      }
    }
    return false;
  }

  /** Changes {@link #IDLE} to {@link #STARTING} and begins a generation. */
  final boolean tryStart() {
    long now = word;
    return state(now) == IDLE
        && WORD.compareAndSet(this, now, withState(now, STARTING, 0) + GENERATION);
  }

  /**
   * Changes {@link #HARDWARE} to {@link #OWNED} and begins a generation, if the present one has
   * {@code id} in its bits {@code mask}.
   */
  final boolean tryClaim(int id, int mask) {
    for (long now = word; state(now) == HARDWARE && (generation(now) & mask) == id; now = word) {
      if (WORD.compareAndSet(this, now, withState(now, OWNED, 0) + GENERATION)) {
        return true;
      }
    }
    return false;
  }

  /** Changes {@link #OWNED} to {@link #SHARED} with one count. */
  final boolean tryShare() {
    for (long now = word; state(now) == OWNED; now = word) {
      if (WORD.compareAndSet(this, now, withState(now, SHARED, 1))) {
        return true;
      }
    }
    return false;
  }

  /** Adds a count unless there is none ({@code req_ref_inc_not_zero}, block/blk-mq.h). */
  final boolean tryRetain() {
    for (long now = word; state(now) == SHARED && counts(now) < MAX_COUNT; now = word) {
      if (WORD.compareAndSet(this, now, now + COUNT)) {
        return true;
      }
    }
    return false;
  }

  /** Takes the only count away and makes the state {@link #OWNED}. */
  final boolean tryUnshare() {
    for (long now = word; state(now) == SHARED && counts(now) == 1; now = word) {
      if (WORD.compareAndSet(this, now, withState(now, OWNED, 0))) {
        return true;
      }
    }
    return false;
  }

  /** Takes one count of several away; false if it is the only one. */
  final boolean tryDropCount() {
    for (long now = word; state(now) == SHARED && counts(now) > 1; now = word) {
      if (WORD.compareAndSet(this, now, now - COUNT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Changes {@code from}, and in {@link #SHARED} only the last count, to {@link #RETURNED} with
   * {@code fate}.
   *
   * @return the word after, or {@link #REFUSED}
   */
  final long tryReturn(int from, int fate) {
    for (long now = word; state(now) == from && (from != SHARED || counts(now) == 1); now = word) {
      long next = withState(now, RETURNED, fate);
      if (WORD.compareAndSet(this, now, next)) {
        return next;
      }
    }
    return REFUSED;
  }

  /**
   * Adds a loan if the request is started and not on its way back ({@code blk_mq_find_and_get_req},
   * block/blk-mq-tag.c).
   */
  final boolean tryLend() {
    for (long now = word; isInFlight(state(now)) && loans(now) < LOAN_MASK; now = word) {
      if (WORD.compareAndSet(this, now, now + LOAN)) {
        return true;
      }
    }
    return false;
  }

  /** Takes a loan away and returns the word after. */
  final long endLoan() {
    return (long) WORD.getAndAdd(this, -LOAN) - LOAN;
  }

  /**
   * Makes the state {@link #LOST} where somebody outside the block layer has, or is lent, the
   * request.
   *
   * @return the state before, or {@link #FREE} if nothing was to be done
   */
  final int lose() {
    for (long now = word; isOut(now); now = word) {
      if (WORD.compareAndSet(this, now, withState(now, LOST, 0))) {
        return state(now);
      }
    }
    return FREE;
  }

  private static boolean isOut(long word) {
    int state = state(word);
    return state == IDLE
        || (state >= OWNED && state <= COMPLETING)
        || (state == RETURNED && loans(word) > 0);
  }

  private static boolean isInFlight(int state) {
    return state == OWNED || state == SHARED || state == HARDWARE;
  }

  private static long withState(long word, int state, int counts) {
    return (word & ~(0xfL | (long) MAX_COUNT << 16)) | state | (long) counts << 16;
  }

  /** The state in {@code word}. */
  static int state(long word) {
    return (int) (word & 0xf);
  }

  /** The loans in {@code word}. */
  static int loans(long word) {
    return (int) (word >>> 4) & LOAN_MASK;
  }

  /** The counts, or the fate, in {@code word}. */
  static int counts(long word) {
    return (int) (word >>> 16) & MAX_COUNT;
  }

  private static int generation(long word) {
    return (int) (word >>> 32);
  }

  /** The state's name in messages. */
  static String name(int state) {
    return switch (state) {
      case FREE -> "free";
      case QUEUED -> "with the block layer";
      case IDLE -> "idle with the driver";
      case STARTING -> "being started";
      case OWNED -> "with its owner";
      case SHARED -> "shared by counts";
      case HARDWARE -> "in the hardware";
      case COMPLETING -> "being completed";
      case RETURNED -> "given back";
      default -> "lost with its disk";
    };
  }
}
