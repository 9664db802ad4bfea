package dev.custody.blk;

import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Owns started requests in a ring of fixed size, first in first out; safe for several threads.
 *
 * <p>Whoever adds takes a credit first, and whoever removes gives it back only after the cell is
 * empty. A credit says that some cell is free, not which: each cell's stamp says for which position
 * it is free or filled, as in Dmitry Vyukov's bounded queue for many producers and consumers.
 *
 * @param <P> the driver's private data per request
 */
public final class OwnedRing<P> {
  private final int capacity;
  private final int size;
  private final AtomicReferenceArray<@Nullable Slot<P>> cells;

  /** Position for which a cell is free, or that position plus one once its request is there. */
  private final AtomicLongArray stamps;

  private final AtomicInteger credits;
  private final AtomicLong head = new AtomicLong();
  private final AtomicLong tail = new AtomicLong();

  /**
   * A ring for {@code capacity} requests.
   *
   * @throws IllegalArgumentException if {@code capacity} is less than 1
   */
  public OwnedRing(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("invalid capacity: " + capacity);
    }
    this.capacity = capacity;
    this.size = Math.max(2, capacity); // a stamp must tell "published" from "free again"
    this.cells = new AtomicReferenceArray<>(size);
    this.stamps = new AtomicLongArray(size);
    for (int cell = 0; cell < size; cell++) {
      stamps.set(cell, cell);
    }
    this.credits = new AtomicInteger(capacity);
  }

  /**
   * Becomes the owner of {@code rq}; says false, and leaves it with the caller, when the ring is
   * full, or while another thread is still taking out what would make room.
   */
  @TransfersOn(when = Outcome.TRUE, value = "#1")
  public boolean offer(@Owned Request<P> rq) {
    Carrier.point();
    if (!takeCredit()) {
      rq.used();
      return false;
    }
    Slot<P> slot;
    try {
      slot = rq.surrender("OwnedRing.offer");
    } catch (OwnershipViolation violation) {
      credits.incrementAndGet();
      throw violation;
    }
    publish(slot);
    return true;
  }

  /** A credit promises a cell, which at most waits for the consumer that is leaving it. */
  private void publish(Slot<P> slot) {
    long position = tail.getAndIncrement();
    int cell = (int) (position % size);
    while (stamps.get(cell) != position) {
      Thread.onSpinWait();
    }
    cells.set(cell, slot);
    stamps.set(cell, position + 1);
  }

  /**
   * Gives up the oldest request; null if the ring is empty, or while another thread is still adding
   * its oldest one.
   */
  public @Nullable @Owned Request<P> poll() {
    Carrier.point();
    while (true) {
      long position = head.get();
      int cell = (int) (position % size);
      if (stamps.get(cell) != position + 1) {
        if (head.get() == position) {
          return null;
        }
      } else if (head.compareAndSet(position, position + 1)) {
        Slot<P> slot = cells.getAndSet(cell, null);
        stamps.set(cell, position + size);
        credits.incrementAndGet();
        return Custody.owner(slot, "OwnedRing.poll");
      }
    }
  }

  /** Whether the ring held nothing a moment ago. */
  public boolean isEmpty() {
    Carrier.point();
    return credits.get() == capacity;
  }

  private boolean takeCredit() {
    for (int now = credits.get(); now > 0; now = credits.get()) {
      if (credits.compareAndSet(now, now - 1)) {
        return true;
      }
    }
    return false;
  }
}
