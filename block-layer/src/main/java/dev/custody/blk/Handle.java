package dev.custody.blk;

import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Request} and {@link IdleRequest} have in common: the pooled request and, in referee
 * mode, what is known of the handle.
 */
@Tracked
abstract class Handle<P> {
  /** The pooled request. */
  final Slot<P> slot;

  /** What the referee knows; null in normal mode. */
  final @Nullable Delivery delivery;

  Handle(Slot<P> slot, @Nullable Delivery delivery) {
    this.slot = slot;
    this.delivery = delivery;
  }

  /** Checks a shared use and returns the pooled request. */
  final Slot<P> used() {
    if (delivery != null) {
      Carrier.point();
      delivery.use();
    }
    return slot;
  }

  /** Checks an exclusive use and returns the pooled request. */
  final Slot<P> usedExclusively() {
    if (delivery != null) {
      Carrier.point();
      delivery.useExclusively();
    }
    return slot;
  }

  /** Checks a use of a count and returns the pooled request. */
  final Slot<P> usedCount() {
    if (delivery != null) {
      Carrier.point();
      delivery.useCount();
    }
    return slot;
  }

  /**
   * Notes that the sole owner gives the handle up by {@code how}, and returns the pooled request.
   */
  final Slot<P> givenUpByOwner(String how) {
    if (delivery != null) {
      Carrier.point();
      delivery.giveUp(Delivery.Kind.OWNER, how);
    }
    return slot;
  }

  /**
   * Notes that the holder of a count gives the handle up by {@code how}, and returns the pooled
   * request.
   */
  final Slot<P> givenUpByCount(String how) {
    if (delivery != null) {
      Carrier.point();
      delivery.giveUp(Delivery.Kind.COUNT, how);
    }
    return slot;
  }

  /** Undoes the last giving up, which did not happen after all. */
  final void kept() {
    if (delivery != null) {
      delivery.keep();
    }
  }
}
