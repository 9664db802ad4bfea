// "default TimeoutAction timeout(@Borrowed Request<P> rq) (...; to end it there the driver must
// take it from where it keeps its ownership)".
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class TimeoutIsLent implements BlockOps<Pdu> {
  private final InflightTable<Pdu> table = new InflightTable<>();

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    table.put(idle.start());
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    // :: error: [borrow.transferred]
    rq.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  void stop() {
    table.drain(rq -> rq.end(BlkStatus.IOERR));
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
