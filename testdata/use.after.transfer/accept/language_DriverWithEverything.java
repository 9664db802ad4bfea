// A small driver: callbacks, counters, a table and the wire id of the hardware.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.util.concurrent.atomic.AtomicLong;

class DriverWithEverything implements BlockOps<DriverWithEverything.Pdu> {
  static class Pdu {
    int retries;
  }

  private final AtomicLong finished = new AtomicLong();

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (hw.isStopped()) {
      idle.requeue(!last);
      return;
    }
    Request<Pdu> rq = idle.start();
    if (!rq.op().hasData()) {
      rq.endOk();
    } else if (rq.data().retries > 3) {
      rq.end(BlkStatus.TIMEOUT);
    } else {
      rq.dataExclusive().retries++;
      ring(rq.giveToHardware());
    }
  }

  void interrupt(TagSet<Pdu> tags, int[] ids) {
    for (int id : ids) {
      Request<Pdu> rq = tags.claim(id);
      if (rq == null) continue;
      finished.incrementAndGet();
      rq.complete();
    }
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }

  private void ring(int wireId) {}
}
