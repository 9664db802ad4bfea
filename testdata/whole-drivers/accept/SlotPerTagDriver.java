// A driver that keeps each request in flight in the slot of its tag.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class SlotPerTagDriver implements BlockOps<Pdu>, AutoCloseable {
  private final InflightTable<Pdu> inflight = new InflightTable<>();
  private final Device device;
  private volatile boolean stopped;

  SlotPerTagDriver(Device device) {
    this.device = device;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (stopped) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    if (!device.hasRoom()) {
      idle.reject(BlkStatus.DEV_RESOURCE);
      return;
    }
    Request<Pdu> rq = idle.start();
    int tag = rq.tag();
    rq.dataExclusive().submittedAt = System.nanoTime();
    device.prepare(tag, rq.op(), rq.sector(), rq.bytes());
    inflight.put(rq);
    device.ringDoorbell(tag);
  }

  /** The device says that the command in this slot is done; the number is not to be trusted. */
  void interrupt(int tag, int deviceStatus) {
    Request<Pdu> rq = inflight.take(tag);
    if (rq == null) {
      device.reportSpurious(tag);
      return;
    }
    device.account(System.nanoTime() - rq.data().submittedAt);
    switch (deviceStatus) {
      case 0:
        rq.endOk();
        break;
      case 1:
        rq.requeue(true);
        break;
      default:
        rq.end(BlkStatus.IOERR);
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    if (device.isAlive()) {
      return TimeoutAction.RESET_TIMER;
    }
    Request<Pdu> mine = inflight.take(rq.tag());
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  @Override
  public void close() {
    stopped = true;
    inflight.drain(rq -> rq.end(BlkStatus.IOERR));
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Pdu data) {
    data.submittedAt = 0;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  long submittedAt;
}

interface Device {
  boolean hasRoom();

  boolean isAlive();

  void prepare(int tag, Op op, long sector, int bytes);

  void ringDoorbell(int tag);

  void account(long nanos);

  void reportSpurious(int tag);
}
