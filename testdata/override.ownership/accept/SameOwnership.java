// An override that repeats the annotations, for a whole driver.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class SameOwnership implements BlockOps<Pdu> {
  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> rq, boolean last) {
    rq.start().complete();
  }

  @Override
  public void complete(@Owned Request<Pdu> rq) {
    rq.endOk();
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    return TimeoutAction.RESET_TIMER;
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Pdu data) {
    data.retries = 0;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
