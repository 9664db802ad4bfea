package dev.custody.blk;

import dev.custody.annotations.Owned;
import java.util.ArrayList;
import java.util.List;

/**
 * Owns started requests that end together ({@code struct io_comp_batch}, include/linux/blkdev.h);
 * for one thread at a time.
 *
 * @param <P> the driver's private data per request
 */
public final class CompletionBatch<P> {
  private List<Entry<P>> entries = new ArrayList<>();

  /** An empty batch. */
  public CompletionBatch() {}

  /**
   * Becomes the owner of {@code rq}, which is to end with {@code status} ({@code
   * blk_mq_add_to_batch}).
   */
  public void add(@Owned Request<P> rq, BlkStatus status) {
    entries.add(new Entry<>(rq.surrender("CompletionBatch.add"), status));
  }

  /**
   * Ends every request of the batch ({@code blk_mq_end_request_batch}, block/blk-mq.c); the block
   * layer does so after {@link BlockOps#poll}.
   */
  public void endAll() {
    List<Entry<P>> batch = entries;
    if (batch.isEmpty()) {
      return;
    }
    entries = new ArrayList<>();
    for (Entry<P> entry : batch) {
      entry.slot().giveBack(StateWord.OWNED, Fate.end(entry.status()), "CompletionBatch.endAll");
    }
  }

  /** The number of requests. */
  public int size() {
    return entries.size();
  }

  /** A request and how it is to end. */
  private record Entry<P>(Slot<P> slot, BlkStatus status) {}
}
