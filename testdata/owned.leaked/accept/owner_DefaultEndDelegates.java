// The default end of the interface calls the abstract one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

@Tracked
interface DefaultEndDelegates {
  void close(@Owned DefaultEndDelegates this, BlkStatus status);

  default void closeOk(@Owned DefaultEndDelegates this) {
    close(BlkStatus.OK);
  }

  default void closeIf(@Owned DefaultEndDelegates this, boolean good) {
    if (good) {
      closeOk();
    } else {
      this.close(BlkStatus.IOERR);
    }
  }

  record One(@Owned Request<Pdu> rq) implements DefaultEndDelegates {
    @Override
    public void close(@Owned One this, BlkStatus status) {
      rq.end(status);
    }
  }

  static void run(@Owned Request<Pdu> rq) {
    boolean good = rq.bytes() > 0;
    new One(rq).closeIf(good);
  }
}

class Pdu {
  int retries;
  long deadline;
}
