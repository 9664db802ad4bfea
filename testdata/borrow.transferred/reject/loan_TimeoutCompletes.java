// The timeout callback is lent the request and completes it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class TimeoutCompletes implements BlockOps<Pdu> {
  private final InflightTable<Pdu> table = new InflightTable<>();

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> rq, boolean last) {
    table.put(rq.start());
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    if (rq.data().retries < 3) {
      return TimeoutAction.RESET_TIMER;
    }
    // :: error: [borrow.transferred]
    rq.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  @Override
  public void exitHctx(HwQueue<Pdu> hw) {
    table.drain(rq -> rq.end(BlkStatus.OFFLINE));
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
  long deadline;
}
