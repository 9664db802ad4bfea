// Each of the two closures has its own count.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TwoCountsInTwoClosures {
  interface Link {
    void issue(@RunsOnce Runnable sent, @RunsOnce Runnable failed);
  }

  void start(Link link, @Owned Request<Pdu> rq) {
    Request<Pdu> one = rq.share();
    Request<Pdu> other = one.retain();
    link.issue(
        () -> {
          if (!one.tryEnd(BlkStatus.OK)) {
            one.release();
          }
        },
        () -> other.release());
  }
}

class Pdu {
  int retries;
}
