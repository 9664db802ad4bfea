package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;

/** The requests that a {@link Plug} holds back ({@code blk_mq_flush_plug_list}, block/blk-mq.c). */
final class PlugBatch<P> {
  /** At how many requests a plug is flushed ({@code BLK_MAX_REQUEST_COUNT}). */
  private static final int MOST = 32;

  private final BlkQueue<P> queue;
  private List<Slot<P>> slots = new ArrayList<>();

  PlugBatch(BlkQueue<P> queue) {
    this.queue = queue;
  }

  /** Submits {@code bio} through the plug. */
  void submit(Bio bio) {
    bio.begin(queue);
    queue.submitNow(bio, this);
  }

  /** Holds a queued request back. */
  void add(Slot<P> slot) {
    slots.add(slot);
    if (slots.size() >= MOST) {
      flush();
    }
  }

  /**
   * Sends what is held back to the driver. What ends meanwhile may submit through this plug again.
   */
  void flush() {
    List<Slot<P>> batch = slots;
    if (batch.isEmpty()) {
      return;
    }
    slots = new ArrayList<>();
    issueSingly(offer(batch));
  }

  /**
   * Offers the batch to {@code queueRqs}, as long as nothing waits before it; returns what the
   * driver left.
   */
  private List<Slot<P>> offer(List<Slot<P>> batch) {
    HwQueue<P> first = queue.hwQueueList().get(0);
    if (queue.isBlocking()
        || !queue.hwQueueList().stream().allMatch(HwQueue::isReady)
        || !first.enter()) {
      return batch;
    }
    RequestList<P> list = new RequestList<>();
    batch.forEach(list::addQueued);
    try {
      queue.ops().queueRqs(list);
    } catch (RuntimeException | Error failure) {
      queue.set().referee().driverFailed("queueRqs", failure);
    } finally {
      first.leave();
    }
    return list.takeQueued();
  }

  private void issueSingly(List<Slot<P>> rest) {
    for (int i = 0; i < rest.size(); i++) {
      Slot<P> slot = rest.get(i);
      HwQueue<P> hw = slot.io().hw();
      boolean last = i + 1 == rest.size() || rest.get(i + 1).io().hw() != hw;
      boolean delivered = hw.issue(slot, last);
      if (!delivered && last) {
        hw.commit();
      }
    }
  }
}
