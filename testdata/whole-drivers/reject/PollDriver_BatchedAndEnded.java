// A failed request is ended although the batch has it and ends it too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PollDriver implements BlockOps<Pdu> {
  private static final int BATCH = 16;

  private final List<OwnedRing<Pdu>> rings = new ArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();

  PollDriver(int queues, int depth) {
    for (int i = 0; i < queues; i++) {
      rings.add(new OwnedRing<>(depth));
    }
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (!hw.isPolled()) {
      idle.start().endOk();
      return;
    }
    OwnedRing<Pdu> ring = rings.get(hw.index());
    Request<Pdu> rq = idle.start();
    boolean taken = ring.offer(rq);
    if (!taken) {
      refused.incrementAndGet();
      rq.requeue(true);
    }
  }

  @Override
  public boolean poll(HwQueue<Pdu> hw, @Borrowed(exclusive = true) CompletionBatch<Pdu> batch) {
    OwnedRing<Pdu> ring = rings.get(hw.index());
    int done = 0;
    while (done < BATCH) {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        break;
      }
      BlkStatus status = statusOf(rq);
      batch.add(rq, status);
      if (status != BlkStatus.OK) {
        // :: error: [double.transfer]
        rq.end(status);
      }
      done++;
    }
    return done > 0;
  }

  private BlkStatus statusOf(@Borrowed Request<Pdu> rq) {
    return rq.data().failing ? BlkStatus.MEDIUM : BlkStatus.OK;
  }

  @Override
  public void exitHctx(HwQueue<Pdu> hw) {
    OwnedRing<Pdu> ring = rings.get(hw.index());
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      rq.end(BlkStatus.OFFLINE);
    }
  }

  int refused() {
    return refused.get();
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  boolean failing;
}
