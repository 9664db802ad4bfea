// Mended: "void requeue(@Owned this, boolean kick)" of an idle request: after the requeue it
// belongs to the block layer, also in the log line.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;

class IdleRequeueUsesItUp {
  void queue(@Owned IdleRequest<Pdu> idle, boolean stopped) {
    if (stopped) {
      System.out.println("stopped at " + idle.sector());
      idle.requeue(false);
    } else {
      idle.start().endOk();
    }
  }
}

class Pdu {
  int retries;
}
