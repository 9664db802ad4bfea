// The handler of a failed transfer does not return, and the request is ended a second time.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.io.IOException;

class RingDriver implements BlockOps<Pdu>, Runnable {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(128);
  private final Store store;
  private volatile boolean stopped;

  RingDriver(Store store) {
    this.store = store;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (stopped) {
      idle.reject(BlkStatus.OFFLINE);
      return;
    }
    Request<Pdu> rq = idle.start();
    rq.dataExclusive().attempts++;
    if (!ring.offer(rq)) {
      rq.requeue(false);
      hw.delayRun(1_000_000L);
    }
  }

  @Override
  public void run() {
    while (!stopped) {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        Thread.onSpinWait();
        continue;
      }
      serve(rq);
    }
    failTheRest();
  }

  private void serve(@Owned Request<Pdu> rq) {
    try {
      transfer(rq);
    } catch (IOException e) {
      failOrRetry(rq);
    }
    // :: error: [double.transfer]
    rq.endOk();
  }

  private void transfer(@Borrowed Request<Pdu> rq) throws IOException {
    long offset = rq.sector() * 512L;
    for (Segment segment : rq.segments()) {
      byte[] bytes = new byte[segment.length()];
      if (rq.op().isWrite()) {
        segment.copyTo(0, bytes, 0, bytes.length);
        store.write(offset, bytes);
      } else {
        store.read(offset, bytes);
        segment.copyFrom(0, bytes, 0, bytes.length);
      }
      offset += bytes.length;
    }
  }

  private void failOrRetry(@Owned Request<Pdu> rq) {
    if (rq.data().attempts < 3) {
      rq.requeue(true);
    } else {
      rq.end(BlkStatus.IOERR);
    }
  }

  private void failTheRest() {
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      rq.end(BlkStatus.OFFLINE);
    }
  }

  void stop() {
    stopped = true;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int attempts;
}

interface Store {
  void read(long offset, byte[] target) throws IOException;

  void write(long offset, byte[] source) throws IOException;
}
