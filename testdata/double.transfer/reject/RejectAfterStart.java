// Starting uses the idle request up; only the started one can be ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class RejectAfterStart {
  void queue(@Owned IdleRequest<Pdu> idle, boolean ready) {
    Request<Pdu> rq = idle.start();
    if (!ready) {
      rq.endOk();
      // :: error: [double.transfer]
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
