// Mended: "storing into a field that may still own a value is overwritten": the null test guards
// one path only.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class StoreOverAnOwnerOnOnePath {
  private @Nullable @Owned Request<Pdu> current;

  synchronized void put(@Owned Request<Pdu> rq, boolean force) {
    if (current == null) {
      current = rq;
    } else if (force) {
      Request<Pdu> old = current;
      current = rq;
      old.requeue(false);
    } else {
      rq.requeue(true);
    }
  }

  synchronized void stop() {
    Request<Pdu> mine = current;
    current = null;
    if (mine != null) {
      mine.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
