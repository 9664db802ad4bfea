// A driver that parks requests which the device has no room for, and starts them later.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class RetryListDriver implements BlockOps<Pdu> {
  private final RequestList<Pdu> parked = new RequestList<>();
  private final Device device;

  RetryListDriver(Device device) {
    this.device = device;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (device.reserve()) {
      submit(idle.start());
      return;
    }
    synchronized (parked) {
      parked.push(idle);
    }
  }

  private void submit(@Owned Request<Pdu> rq) {
    rq.dataExclusive().attempts++;
    try {
      device.transfer(rq.op(), rq.sector(), rq.bytes());
    } catch (IOException e) {
      device.release();
      retry(rq);
      return;
    }
    device.release();
    rq.endOk();
  }

  private void retry(@Owned Request<Pdu> rq) {
    if (rq.data().attempts < 3) {
      rq.requeue(true);
      return;
    }
    rq.end(BlkStatus.IOERR);
  }

  void roomAgain() {
    while (device.reserve()) {
      IdleRequest<Pdu> idle = next();
      if (idle == null) {
        device.release();
        return;
      }
      submit(idle.start());
    }
  }

  private @Nullable @Owned IdleRequest<Pdu> next() {
    synchronized (parked) {
      return parked.pop();
    }
  }

  boolean nextIsFlush() {
    synchronized (parked) {
      IdleRequest<Pdu> first = parked.peek();
      return first != null && first.op() == Op.FLUSH;
    }
  }

  void stop() {
    for (IdleRequest<Pdu> idle = next(); idle != null; idle = next()) {
      idle.reject(BlkStatus.OFFLINE);
    }
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int attempts;
}

interface Device {
  boolean reserve();

  void release();

  void transfer(Op op, long sector, int bytes) throws IOException;
}
