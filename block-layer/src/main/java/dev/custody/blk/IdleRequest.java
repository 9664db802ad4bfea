package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * A request that the driver has been handed and has not started ({@code MQ_RQ_IDLE}).
 *
 * @param <P> the driver's private data per request
 */
@Tracked
public final class IdleRequest<P> extends Handle<P> {
  IdleRequest(Slot<P> slot, @Nullable Delivery delivery) {
    super(slot, delivery);
  }

  /**
   * Starts the request: its time begins to run and its private data is reset ({@code
   * blk_mq_start_request}).
   */
  public @Owned Request<P> start(@Owned IdleRequest<P> this) {
    Slot<P> slot = givenUpByOwner("start");
    slot.start();
    return Custody.owner(slot, "start");
  }

  /**
   * Refuses the request; with {@link BlkStatus#isRetry} it is tried again later, else it ends with
   * {@code why}.
   */
  public void reject(@Owned IdleRequest<P> this, BlkStatus why) {
    Slot<P> slot = givenUpByOwner("reject");
    slot.pass(StateWord.IDLE, StateWord.QUEUED, "reject");
    slot.io().hw().rejected(slot, why);
  }

  /**
   * Puts the request on the requeue list ({@code blk_mq_requeue_request}), which {@code kick} also
   * sets going.
   */
  public void requeue(@Owned IdleRequest<P> this, boolean kick) {
    Slot<P> slot = givenUpByOwner("requeue");
    slot.pass(StateWord.IDLE, StateWord.QUEUED, "requeue");
    slot.io().hw().blkQueue().requeue(slot, kick);
  }

  /** Gives the request to an owning container, which keeps the pooled request. */
  Slot<P> surrender(@Owned IdleRequest<P> this, String to) {
    Slot<P> slot = givenUpByOwner(to);
    if (slot.state() != StateWord.IDLE) {
      throw slot.misuse(to);
    }
    return slot;
  }

  /** The tag, unique in the tag set while the request lasts. */
  public @TagOf("this") int tag(@Borrowed IdleRequest<P> this) {
    return used().tag;
  }

  /** What is asked for. */
  public Op op(@Borrowed IdleRequest<P> this) {
    return used().io().op();
  }

  /** Whether a write must be durable when it ends ({@code REQ_FUA}). */
  public boolean fua(@Borrowed IdleRequest<P> this) {
    return used().io().fua();
  }

  /** The first sector, in units of 512 bytes. */
  public long sector(@Borrowed IdleRequest<P> this) {
    return used().io().sector();
  }

  /** The length in bytes; 0 for a flush. */
  public int bytes(@Borrowed IdleRequest<P> this) {
    return used().io().bytes();
  }

  /** The index of the hardware queue that the request goes through. */
  public int hwQueue(@Borrowed IdleRequest<P> this) {
    return used().io().hw().index();
  }

  /** The disk that the request is for. */
  public GenDisk disk(@Borrowed IdleRequest<P> this) {
    return used().io().hw().disk();
  }

  /** The tag set that the tag belongs to. */
  public TagSet<P> tagSet(@Borrowed IdleRequest<P> this) {
    return used().set;
  }

  /** Lends the private data for shared use; {@link #start} resets it. */
  public @Borrowed("this") P data(@Borrowed IdleRequest<P> this) {
    return used().data();
  }

  /** Lends the private data for exclusive use; {@link #start} resets it. */
  public @Borrowed(value = "this", exclusive = true) P dataExclusive(
      @Borrowed(exclusive = true) IdleRequest<P> this) {
    return usedExclusively().data();
  }

  /** Lends the pieces of memory to read into or write from, in order. */
  public @Borrowed("this") Iterable<@Borrowed("this") Segment> segments(
      @Borrowed IdleRequest<P> this) {
    return used().segments(delivery);
  }

  /** Moves the request to another sector, for drivers that remap. */
  public void setSector(@Borrowed(exclusive = true) IdleRequest<P> this, long sector) {
    Slot<P> slot = usedExclusively();
    slot.setIo(slot.io().at(sector));
  }
}
