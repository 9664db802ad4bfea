// On the error path the request was ended before its method reference is made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class MethodReferenceAfterErrorEnd {
  void finish(Work work, @Owned Request<Pdu> rq, BlkStatus status) {
    if (status != BlkStatus.OK) {
      rq.end(status);
    }
    // :: error: [use.after.transfer]
    work.submit(rq::endOk);
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
