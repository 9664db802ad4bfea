// queueRq() and timeout() of one driver run on several threads.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import org.jspecify.annotations.Nullable;

class CallbacksRace implements BlockOps<Pdu> {
  private @Nullable @Owned Request<Pdu> current;

  @Override
  public synchronized void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (current == null) {
      current = idle.start();
    } else {
      idle.reject(BlkStatus.RESOURCE);
    }
  }

  @Override
  public synchronized TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    Request<Pdu> mine = current;
    current = null;
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
