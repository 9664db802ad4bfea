// An atomic slot takes the request out in one step.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.AtomicSlot;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class AtomicSlotIsEnough implements BlockOps<Pdu> {
  private final AtomicSlot<@Owned Request<Pdu>> current = new AtomicSlot<>();

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> old = current.swap(idle.start());
    if (old != null) {
      old.requeue(true);
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    Request<Pdu> mine = current.swap(null);
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

class Pdu {
  int retries;
}
