package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

/**
 * A started request ({@code struct request}, include/linux/blk-mq.h). It is pooled per tag and
 * recycled after it was given back, so a stale holder would change somebody else's I/O.
 *
 * @param <P> the driver's private data per request
 */
@Tracked
public final class Request<P> extends Handle<P> {
  Request(Slot<P> slot, @Nullable Delivery delivery) {
    super(slot, delivery);
  }

  /** Ends the request with {@code status} ({@code blk_mq_end_request}, block/blk-mq.c). */
  public void end(@Owned Request<P> this, BlkStatus status) {
    givenUpByOwner("end").giveBack(StateWord.OWNED, Fate.end(status), "end");
  }

  /** Ends the request with {@link BlkStatus#OK}. */
  public void endOk(@Owned Request<P> this) {
    givenUpByOwner("endOk").giveBack(StateWord.OWNED, Fate.end(BlkStatus.OK), "endOk");
  }

  /**
   * Sends the request to {@link BlockOps#complete} on its queue's completion thread ({@code
   * blk_mq_complete_request}).
   */
  public void complete(@Owned Request<P> this) {
    Slot<P> slot = givenUpByOwner("complete");
    HwQueue<P> hw = slot.io().hw();
    slot.pass(StateWord.OWNED, StateWord.COMPLETING, "complete");
    hw.softirq().push(slot);
  }

  /**
   * Puts the request, idle again, on the requeue list ({@code blk_mq_requeue_request}), which
   * {@code kick} also sets going.
   */
  public void requeue(@Owned Request<P> this, boolean kick) {
    givenUpByOwner("requeue").giveBack(StateWord.OWNED, Fate.requeue(kick), "requeue");
  }

  /**
   * Gives the request to the hardware and returns the id to put on the wire: tag and generation.
   */
  public int giveToHardware(@Owned Request<P> this) {
    Slot<P> slot = givenUpByOwner("giveToHardware");
    int id = slot.set.wireId(slot);
    slot.pass(StateWord.OWNED, StateWord.HARDWARE, "giveToHardware");
    return id;
  }

  /**
   * The id that {@link #giveToHardware} gave or, before, will give; for a driver that looks at a
   * request it does not own.
   */
  public int wireId(@Borrowed Request<P> this) {
    Slot<P> slot = used();
    return slot.set.wireId(slot);
  }

  /** Gives the request to an owning container, which keeps the pooled request. */
  Slot<P> surrender(@Owned Request<P> this, String to) {
    Slot<P> slot = givenUpByOwner(to);
    if (slot.state() != StateWord.OWNED) {
      throw slot.misuse(to);
    }
    return slot;
  }

  /** Gives a count to an owning container, which keeps the pooled request. */
  Slot<P> surrenderCount(@Refcounted Request<P> this, String to) {
    Slot<P> slot = givenUpByCount(to);
    if (slot.state() != StateWord.SHARED) {
      throw slot.misuse(to);
    }
    return slot;
  }

  /** Turns sole ownership into the first count. */
  public @Refcounted Request<P> share(@Owned Request<P> this) {
    Slot<P> slot = givenUpByOwner("share");
    slot.share();
    return Custody.count(slot, "share");
  }

  /** Takes one more count; the holder keeps its own. */
  @TransfersOn(when = Outcome.NEVER)
  public @Refcounted Request<P> retain(@Refcounted Request<P> this) {
    Slot<P> slot = usedCount();
    slot.retain();
    return Custody.count(slot, "retain");
  }

  /**
   * Gives one count back; when it is the last one, nobody ended the request and it ends with {@link
   * BlkStatus#IOERR}.
   */
  public void release(@Refcounted Request<P> this) {
    givenUpByCount("release").dropCount();
  }

  /**
   * Ends the request if this is the only count; says false, and leaves the count with the caller,
   * while others exist.
   */
  @TransfersOn(when = Outcome.TRUE)
  public boolean tryEnd(@Refcounted Request<P> this, BlkStatus status) {
    Slot<P> slot = givenUpByCount("tryEnd");
    boolean ended = slot.endOnlyCount(status);
    if (!ended) {
      kept();
    }
    return ended;
  }

  /**
   * Turns the only count back into sole ownership; null, and the count stays with the caller, while
   * others exist.
   */
  @TransfersOn(when = Outcome.NON_NULL)
  public @Nullable @Owned Request<P> tryUnique(@Refcounted Request<P> this) {
    Slot<P> slot = givenUpByCount("tryUnique");
    if (!slot.unshare()) {
      kept();
      return null;
    }
    return Custody.owner(slot, "tryUnique");
  }

  /** The tag, unique in the tag set while the request lasts. */
  public @TagOf("this") int tag(@Borrowed Request<P> this) {
    return used().tag;
  }

  /** What is asked for. */
  public Op op(@Borrowed Request<P> this) {
    return used().io().op();
  }

  /** Whether a write must be durable when it ends ({@code REQ_FUA}). */
  public boolean fua(@Borrowed Request<P> this) {
    return used().io().fua();
  }

  /** The first sector, in units of 512 bytes. */
  public long sector(@Borrowed Request<P> this) {
    return used().io().sector();
  }

  /** The length in bytes; 0 for a flush. */
  public int bytes(@Borrowed Request<P> this) {
    return used().io().bytes();
  }

  /** The index of the hardware queue that the request goes through. */
  public int hwQueue(@Borrowed Request<P> this) {
    return used().io().hw().index();
  }

  /** The disk that the request is for. */
  public GenDisk disk(@Borrowed Request<P> this) {
    return used().io().hw().disk();
  }

  /** The tag set that the tag belongs to. */
  public TagSet<P> tagSet(@Borrowed Request<P> this) {
    return used().set;
  }

  /** Lends the private data for shared use. */
  public @Borrowed("this") P data(@Borrowed Request<P> this) {
    return used().data();
  }

  /** Lends the private data for exclusive use. */
  public @Borrowed(value = "this", exclusive = true) P dataExclusive(
      @Borrowed(exclusive = true) Request<P> this) {
    return usedExclusively().data();
  }

  /** Lends the pieces of memory to read into or write from, in order. */
  public @Borrowed("this") Iterable<@Borrowed("this") Segment> segments(@Borrowed Request<P> this) {
    return used().segments(delivery);
  }

  /** Moves the request to another sector, for drivers that remap. */
  public void setSector(@Borrowed(exclusive = true) Request<P> this, long sector) {
    Slot<P> slot = usedExclusively();
    slot.setIo(slot.io().at(sector));
  }
}
