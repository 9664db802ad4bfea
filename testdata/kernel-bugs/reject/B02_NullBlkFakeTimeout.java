// block: null_blk: Fix handling of fake timeout request (63f886597085): nobody ends the request that the fault struck.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class NullBlkFakeTimeout implements BlockOps<Pdu> {
  private final InflightTable<Pdu> lost = new InflightTable<>();
  private final Fault timeoutFault;

  NullBlkFakeTimeout(Fault timeoutFault) {
    this.timeoutFault = timeoutFault;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    // :: error: [owned.leaked]
    Request<Pdu> rq = idle.start();
    if (timeoutFault.strikes()) {
      return;
    }
    rq.complete();
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    Request<Pdu> mine = lost.take(rq.tag());
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

interface Fault {
  boolean strikes();
}

class Pdu {
  int retries;
}
