// Only one of the two closures is ever made, so only one takes the request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TernaryOfTwoOwningClosures {
  void finish(Work work, @Owned Request<Pdu> rq, BlkStatus status) {
    work.submit((status == BlkStatus.OK) ? rq::endOk : (Runnable) () -> rq.end(status));
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
