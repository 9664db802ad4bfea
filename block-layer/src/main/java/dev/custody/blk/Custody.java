package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Trusted;
import org.jspecify.annotations.Nullable;

/**
 * Makes handles: the only place where a pooled request becomes something that a driver holds. Each
 * caller has just brought the request into the state that the handle stands for. Referee mode makes
 * a fresh handle each time; normal mode hands out the pooled one.
 */
final class Custody {
  private Custody() {}

  /** The handle of the sole owner of a started request. */
  @Trusted(
      reason =
          "the caller made the state OWNED in one atomic step, so nobody else has an owning handle")
  static <P> @Owned Request<P> owner(Slot<P> slot, String source) {
    Referee referee = slot.set.referee();
    if (!referee.isOn()) {
      return slot.pooledRequest;
    }
    return new Request<>(slot, referee.handOut(slot, Delivery.Kind.OWNER, source));
  }

  /** The handle of the driver that was handed an idle request. */
  @Trusted(
      reason =
          "the caller took the request off the block layer's only list, so nobody else has an owning handle")
  static <P> @Owned IdleRequest<P> idle(Slot<P> slot, String source) {
    Referee referee = slot.set.referee();
    if (!referee.isOn()) {
      return slot.pooledIdle;
    }
    return new IdleRequest<>(slot, referee.handOut(slot, Delivery.Kind.OWNER, source));
  }

  /** The handle of one count. */
  @Trusted(reason = "the caller added one count in one atomic step, and this handle stands for it")
  static <P> @Refcounted Request<P> count(Slot<P> slot, String source) {
    Referee referee = slot.set.referee();
    if (!referee.isOn()) {
      return slot.pooledRequest;
    }
    return new Request<>(slot, referee.handOut(slot, Delivery.Kind.COUNT, source));
  }

  /** The handle that normal mode hands out again and again once the request is started. */
  @Trusted(
      reason =
          "the pool owns nothing: the handle becomes owning only when a method here hands it out")
  static <P> @GivenUp Request<P> pooledRequest(Slot<P> slot) {
    return new Request<>(slot, null);
  }

  /** The handle that normal mode hands out again and again before the start. */
  @Trusted(
      reason =
          "the pool owns nothing: the handle becomes owning only when a method here hands it out")
  static <P> @GivenUp IdleRequest<P> pooledIdle(Slot<P> slot) {
    return new IdleRequest<>(slot, null);
  }

  /** A handle that is lent while {@code loan} lives, which is null in normal mode. */
  @Trusted(reason = "the block layer holds the request off from reuse until it has ended the loan")
  static <P> @Borrowed Request<P> lend(Slot<P> slot, @Nullable Delivery loan) {
    return loan == null ? slot.pooledRequest : new Request<>(slot, loan);
  }

  /** An idle handle that is lent while {@code loan} lives, which is null in normal mode. */
  @Trusted(reason = "the list that lends it owns the request until it has ended the loan")
  static <P> @Borrowed IdleRequest<P> lendIdle(Slot<P> slot, @Nullable Delivery loan) {
    return loan == null ? slot.pooledIdle : new IdleRequest<>(slot, loan);
  }

  /**
   * In referee mode uses the handle up and returns a fresh one for what it stands for; else returns
   * the handle itself.
   */
  @SuppressWarnings("unchecked")
  @Trusted(reason = "the fresh handle replaces the one that was used up, and is of the same class")
  static <T> @Owned T reissue(@Owned T value, String how) {
    if (!(value instanceof Handle<?> handle) || handle.delivery == null) {
      return value;
    }
    Delivery.Kind kind = handle.delivery.kind();
    Slot<?> slot =
        kind == Delivery.Kind.COUNT ? handle.givenUpByCount(how) : handle.givenUpByOwner(how);
    Delivery fresh = Delivery.holder(slot, kind, how);
    slot.owner = kind == Delivery.Kind.OWNER ? fresh : slot.owner;
    return (T)
        (value instanceof IdleRequest<?>
            ? new IdleRequest<>(slot, fresh)
            : new Request<>(slot, fresh));
  }

  /** Notes that a handle which {@link #reissue} made, and a container kept, is held again. */
  static void handedOut(@Nullable Object value) {
    if (value instanceof Handle<?> handle && handle.delivery != null) {
      handle.slot.set.referee().handedOut(handle.delivery);
    }
  }
}
