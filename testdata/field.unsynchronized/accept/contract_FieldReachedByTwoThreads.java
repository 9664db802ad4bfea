// Mended: "field.unsynchronized: ownership is taken out of a field that several threads reach, with
// neither an atomic operation nor its lock held".
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class FieldReachedByTwoThreads implements BlockOps<Pdu> {
  private final Object lock = new Object();
  private @Nullable @Owned Request<Pdu> current;

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    synchronized (lock) {
      if (current == null) {
        current = idle.start();
        return;
      }
    }
    idle.reject(BlkStatus.RESOURCE);
  }

  void interrupt() {
    Request<Pdu> mine;
    synchronized (lock) {
      mine = current;
      current = null;
    }
    if (mine != null) {
      mine.complete();
    }
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
