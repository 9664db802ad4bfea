package dev.custody.blk;

import org.jspecify.annotations.Nullable;

/**
 * Requests that wait in the block layer, in order ({@code hctx->dispatch}, {@code
 * q->requeue_list}); whether it is empty is known without its lock.
 */
final class SlotList<P> {
  private @Nullable Slot<P> first;
  private @Nullable Slot<P> last;
  private volatile int size;

  /** Whether nothing waits. */
  boolean isEmpty() {
    return size == 0;
  }

  /** Appends {@code slot}. */
  synchronized void addLast(Slot<P> slot) {
    slot.next = null;
    Slot<P> end = last;
    if (end == null) {
      first = slot;
    } else {
      end.next = slot;
    }
    last = slot;
    grow(1);
  }

  /** Puts {@code slot} before the others. */
  synchronized void addFirst(Slot<P> slot) {
    slot.next = first;
    first = slot;
    if (last == null) {
      last = slot;
    }
    grow(1);
  }

  /** Takes the first one; null if nothing waits. */
  synchronized @Nullable Slot<P> poll() {
    Slot<P> taken = first;
    if (taken != null) {
      first = taken.next;
      taken.next = null;
      if (first == null) {
        last = null;
      }
      grow(-1);
    }
    return taken;
  }

  private void grow(int by) {
    int now = size;
    size = now + by;
  }
}
