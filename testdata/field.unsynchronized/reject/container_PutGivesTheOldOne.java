// put() hands out what was there before, and another thread may be taking that out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.HashMap;

class PutGivesTheOldOne implements BlockOps<Pdu> {
  private final HashMap<Integer, @Owned Request<Pdu>> bySlot = new HashMap<>();

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> rq = idle.start();
    // :: error: [field.unsynchronized]
    Request<Pdu> old = bySlot.put(rq.hwQueue(), rq);
    if (old != null) {
      old.endOk();
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> late) {
    synchronized (this) {
      Request<Pdu> rq = bySlot.remove(late.hwQueue());
      if (rq != null) {
        rq.endOk();
      }
    }
    return TimeoutAction.DONE;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {}
