// A device that is down neither takes the request nor rejects it.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class BatchingQueue implements BlockOps<BatchingQueue.Pdu> {
  static final class Pdu {
    long queuedAt;
  }

  private static final int BATCH = 8;
  private final List<@Owned Request<Pdu>> batch = new ArrayList<>(BATCH);
  private final Object lock = new Object();
  private volatile boolean down;

  @Override
  // :: error: [owned.leaked]
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (down) {
      return;
    }
    if (idle.op() == Op.FLUSH) {
      idle.start().endOk();
      return;
    }
    Request<Pdu> rq = idle.start();
    rq.dataExclusive().queuedAt = System.nanoTime();
    synchronized (lock) {
      batch.add(rq);
      if (last || batch.size() >= BATCH) {
        ring();
      }
    }
  }

  @Override
  public void commitRqs(HwQueue<Pdu> hw) {
    synchronized (lock) {
      ring();
    }
  }

  private void ring() {
    Iterator<@Owned Request<Pdu>> it = batch.iterator();
    while (it.hasNext()) {
      Request<Pdu> rq = it.next();
      it.remove();
      int wire = rq.giveToHardware();
      doorbell(wire);
    }
  }

  private void doorbell(int wire) {
    System.out.println(wire);
  }

  void interrupt(HwQueue<Pdu> hw, dev.custody.blk.TagSet<Pdu> tags, int[] done) {
    for (int id : done) {
      Request<Pdu> rq = tags.claim(id);
      if (rq == null) {
        continue;
      }
      rq.complete();
    }
  }

  @Override
  public void complete(@Owned Request<Pdu> rq) {
    rq.end(down ? BlkStatus.IOERR : BlkStatus.OK);
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}
