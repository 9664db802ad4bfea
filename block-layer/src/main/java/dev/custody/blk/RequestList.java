package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Trusted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Owns idle requests in order ({@code struct rq_list}, include/linux/blk-mq.h); for one thread at a
 * time.
 *
 * @param <P> the driver's private data per request
 */
public final class RequestList<P> {
  private final ArrayDeque<Slot<P>> slots = new ArrayDeque<>();
  private @Nullable Delivery firstLoan;

  /** An empty list. */
  public RequestList() {}

  /** Appends {@code rq}, of which the list becomes the owner. */
  public void push(@Owned IdleRequest<P> rq) {
    slots.add(rq.surrender("RequestList.push"));
  }

  /** Gives up the first request; null if the list is empty. */
  public @Nullable @Owned IdleRequest<P> pop() {
    Carrier.point();
    Slot<P> slot = slots.poll();
    endLoan();
    return slot == null ? null : Custody.idle(slot, "RequestList.pop");
  }

  /** Lends the first request; null if the list is empty. */
  @Trusted(reason = "the list owns the request until pop, which ends the loan")
  public @Nullable @Borrowed("this") IdleRequest<P> peek() {
    Carrier.point();
    Slot<P> slot = slots.peek();
    if (slot == null) {
      return null;
    }
    if (firstLoan == null) {
      firstLoan = slot.set.referee().loan(slot, "RequestList.peek");
    }
    return Custody.lendIdle(slot, firstLoan);
  }

  /** Whether the list holds nothing. */
  public boolean isEmpty() {
    return slots.isEmpty();
  }

  /** The number of requests. */
  public int size() {
    return slots.size();
  }

  /** Appends a request that the block layer hands to the driver with the list. */
  void addQueued(Slot<P> slot) {
    slot.set(StateWord.IDLE);
    slots.add(slot);
  }

  /** Takes back what the driver left in the list. */
  List<Slot<P>> takeQueued() {
    endLoan();
    List<Slot<P>> left = new ArrayList<>(slots);
    slots.clear();
    left.forEach(slot -> slot.pass(StateWord.IDLE, StateWord.QUEUED, "queueRqs"));
    return left;
  }

  private void endLoan() {
    Delivery.endIfAny(firstLoan);
    firstLoan = null;
  }
}
