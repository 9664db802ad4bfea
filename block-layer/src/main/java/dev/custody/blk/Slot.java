package dev.custody.blk;

import dev.custody.annotations.GivenUp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pooled request of one tag: what {@link Request} and {@link IdleRequest} are handles to
 * ({@code tags->static_rqs[tag]}). It is used again and again, for one I/O after the other.
 */
final class Slot<P> extends StateWord {
  /** The set that the tag belongs to. */
  final TagSet<P> set;

  /** The tag. */
  final int tag;

  /** The handle that normal mode hands out once the request is started. */
  final @GivenUp Request<P> pooledRequest;

  /** The handle that normal mode hands out before the start. */
  final @GivenUp IdleRequest<P> pooledIdle;

  /** The link of the one list that the request is in. */
  @Nullable Slot<P> next;

  /** When the request's time is over. */
  volatile long deadline;

  /**
   * Whether the driver was asked about the timeout and said that it has seen to it ({@code
   * RQF_TIMED_OUT}).
   */
  volatile boolean timedOut;

  /** In referee mode what the last sole owner was handed; else null. */
  volatile @Nullable Delivery owner;

  /** How many times the request went back to the block layer; grows in referee mode only. */
  volatile int incarnation;

  private P data;
  private @Nullable Io<P> io;

  Slot(TagSet<P> set, int tag, P data) {
    this.set = set;
    this.tag = tag;
    this.data = data;
    this.pooledRequest = Custody.pooledRequest(this);
    this.pooledIdle = Custody.pooledIdle(this);
  }

  /** What the request is for. */
  Io<P> io() {
    Io<P> now = io;
    if (now == null) {
      throw set.referee()
          .refuse(this, "use.after.transfer", "the request is free, so it has nothing to say");
    }
    return now;
  }

  /** What the request is for if it is for the disk of {@code queue}; else null. */
  @Nullable Io<P> ioOf(BlkQueue<P> queue) {
    Io<P> now = state() == FREE ? null : io;
    return now != null && now.hw().blkQueue() == queue ? now : null;
  }

  /** Sets what the request is for. */
  void setIo(Io<P> next) {
    io = next;
  }

  /** The private data. */
  P data() {
    return data;
  }

  /** Whether {@code object} is the private data. */
  boolean isData(Object object) {
    return data == object;
  }

  /** Starts the idle request ({@code blk_mq_start_request}, block/blk-mq.c). */
  void start() {
    if (!tryStart()) {
      throw misuse("start");
    }
    BlkQueue<P> queue = io().hw().blkQueue();
    try {
      resetData(queue.ops());
    } catch (RuntimeException | Error failure) {
      move(STARTING, OWNED);
      giveBack(OWNED, Fate.end(BlkStatus.IOERR), "start");
      throw failure;
    }
    timedOut = false;
    deadline = queue.timeouts().deadline();
    move(STARTING, OWNED);
    queue.timeouts().note(deadline);
  }

  /**
   * In referee mode each start makes fresh data, so that a stale loan of the old can be told apart.
   */
  private void resetData(BlockOps<P> ops) {
    if (set.referee().isOn()) {
      data = ops.newRequestData();
    }
    ops.resetRequestData(data);
  }

  /**
   * The memory to read into or write from; in referee mode each piece knows the handle that it was
   * lent through.
   */
  Iterable<Segment> segments(@Nullable Delivery through) {
    List<Segment> pieces = io().segments();
    if (through == null) {
      return pieces;
    }
    return pieces.stream().map(piece -> piece.lentThrough(through)).toList();
  }

  /** Makes the first count. */
  void share() {
    Carrier.point();
    if (!tryShare()) {
      throw misuse("share");
    }
  }

  /** Makes one more count. */
  void retain() {
    Carrier.point();
    if (tryRetain()) {
      return;
    }
    if (state() == SHARED) {
      throw new IllegalStateException(
          "tag " + tag + " has " + MAX_COUNT + " counts, and no more are possible");
    }
    throw misuse("retain");
  }

  /** Ends the request if there is only one count. */
  boolean endOnlyCount(BlkStatus status) {
    Carrier.point();
    long after = tryReturn(SHARED, Fate.end(status));
    if (after == REFUSED) {
      requireCounts("tryEnd");
      return false;
    }
    settle(after);
    return true;
  }

  /** Makes the only count the sole owner. */
  boolean unshare() {
    Carrier.point();
    if (tryUnshare()) {
      return true;
    }
    requireCounts("tryUnique");
    return false;
  }

  private void requireCounts(String how) {
    int now = state();
    if (now != SHARED && now != LOST) {
      throw misuse(how);
    }
  }

  /** Changes the state from {@code from} to {@code to} on behalf of a holder. */
  void pass(int from, int to, String how) {
    Carrier.point();
    if (!move(from, to)) {
      throw misuse(how);
    }
  }

  /** Takes the request back from its holder in state {@code from}. */
  void giveBack(int from, int fate, String how) {
    Carrier.point();
    long after = tryReturn(from, fate);
    if (after != REFUSED) {
      settle(after);
    } else if (state() != LOST) {
      // A request that was lost with its disk has ended, and its tag stays out of use.
      throw misuse(how);
    }
  }

  /** Takes a count back; the last one ends the request. */
  void dropCount() {
    Carrier.point();
    while (!tryDropCount()) {
      long after = tryReturn(SHARED, Fate.end(BlkStatus.IOERR));
      if (after != REFUSED) {
        settle(after);
        return;
      }
      if (state() == LOST) {
        return;
      }
      if (state() != SHARED) {
        throw misuse("release");
      }
    }
  }

  /**
   * Ends a loan that {@link #tryLend} made; the last one does what is left to do for a request that
   * was given back meanwhile.
   */
  void endLend() {
    Carrier.point();
    settle(endLoan());
  }

  /** Does what the fate says, unless a loan is still to end. */
  void settle(long word) {
    if (state(word) != RETURNED || loans(word) > 0) {
      return;
    }
    int fate = counts(word);
    if (set.referee().isOn()) {
      int served = incarnation;
      incarnation = served + 1;
    }
    if (Fate.isRequeue(fate)) {
      set(QUEUED);
      io().hw().blkQueue().requeue(this, Fate.isKick(fate));
    } else {
      finish(Fate.status(fate));
    }
  }

  /**
   * Frees the tag and ends the I/O's part, in this order, so that whoever waits for the I/O finds a
   * tag ({@code __blk_mq_end_request}).
   */
  void finish(BlkStatus status) {
    Io<P> done = io();
    io = null;
    set(FREE);
    set.free(this);
    done.hw().ended();
    done.bio().partEnded(status);
  }

  /** The exception for {@code how} in a state that does not allow it. */
  RuntimeException misuse(String how) {
    int now = state();
    if (now == LOST) {
      return new IllegalStateException(
          how + " of tag " + tag + ": its disk was deleted while the request was out");
    }
    return set.referee()
        .refuse(this, "double.transfer", how + " on a request that is " + name(now));
  }
}
