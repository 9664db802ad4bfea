package dev.custody.nullblk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import dev.custody.blk.TimeoutAction;
import dev.custody.nullblk.config.NullBlkConfig;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The callbacks of one null block device ({@code null_mq_ops}, drivers/block/null_blk/main.c). */
final class NullBlkDriver implements BlockOps<NullCommand> {
  private final Medium medium;
  private final Completion completion;
  private final Faults faults;
  private final @Nullable Throttle throttle;
  private final AtomicReferenceArray<NullQueue> queues;

  /** Requests that the timeout fault struck; they stay here until their time is over. */
  private final InflightTable<NullCommand> lost = new InflightTable<>();

  /**
   * Makes the callbacks.
   *
   * @param config of the device
   * @param medium where the work is done
   * @param throttle the bandwidth limit, or null for none
   */
  NullBlkDriver(NullBlkConfig config, Medium medium, @Nullable Throttle throttle) {
    this.medium = medium;
    this.completion = Completion.of(config.completion());
    this.faults = new Faults(config.faults());
    this.throttle = throttle;
    this.queues = new AtomicReferenceArray<>(config.queues().total());
  }

  @Override
  public void queueRq(HwQueue<NullCommand> hw, @Owned IdleRequest<NullCommand> rq, boolean last) {
    queue(queues.get(hw.index()), rq);
  }

  @Override
  public void queueRqs(@Borrowed(exclusive = true) RequestList<NullCommand> list) {
    IdleRequest<NullCommand> rq = list.pop();
    while (rq != null) {
      queue(queues.get(rq.hwQueue()), rq);
      rq = list.pop();
    }
  }

  @Override
  public void complete(@Owned Request<NullCommand> rq) {
    Completion.end(rq);
  }

  @Override
  public boolean poll(
      HwQueue<NullCommand> hw, @Borrowed(exclusive = true) CompletionBatch<NullCommand> batch) {
    int before = batch.size();
    queues
        .get(hw.index())
        .unparkAll(
            rq -> {
              work(rq);
              batch.add(rq, rq.data().status());
            });
    return batch.size() > before;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NullCommand> rq) {
    // Set first: whoever owns the request now ends it as timed out.
    rq.data().markTimedOut();
    Request<NullCommand> ours = recall(rq);
    if (ours != null) {
      ours.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  @Override
  public NullCommand newRequestData() {
    return new NullCommand();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) NullCommand data) {
    data.reset();
  }

  @Override
  public void initHctx(HwQueue<NullCommand> hw) {
    faults.checkInitHctx(hw.index());
    queues.set(hw.index(), new NullQueue(hw));
  }

  private void queue(NullQueue queue, @Owned IdleRequest<NullCommand> rq) {
    if (throttle != null && !throttle.admits(rq.bytes(), queue.hw().queue())) {
      rq.reject(BlkStatus.DEV_RESOURCE);
      return;
    }
    RequeueForm requeue = faults.requeue();
    if (requeue != null) {
      requeue.sendBack(rq);
      return;
    }
    serve(queue, rq.start());
  }

  private void serve(NullQueue queue, @Owned Request<NullCommand> rq) {
    if (faults.losesRequest()) {
      lost.put(rq);
    } else if (queue.hw().isPolled()) {
      queue.park(rq);
    } else {
      work(rq);
      completion.finish(rq);
    }
  }

  private void work(@Borrowed(exclusive = true) Request<NullCommand> rq) {
    BlkStatus status = medium.execute(rq);
    rq.dataExclusive().finish(status);
  }

  /** Takes a request from wherever the driver keeps it; null when somebody is ending it already. */
  private @Nullable @Owned Request<NullCommand> recall(@Borrowed Request<NullCommand> rq) {
    int tag = rq.tag();
    Request<NullCommand> ours = lost.take(tag);
    if (ours == null) {
      ours = queues.get(rq.hwQueue()).unpark(tag);
    }
    return ours == null ? completion.recall(rq) : ours;
  }
}
