// The job owns the request and lends it to a visitor that runs at once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class VisitorInsideAJob {
  private int clashes;

  void check(TagSet<Pdu> tags, Work work, @Owned Request<Pdu> rq) {
    work.submit(
        () -> {
          tags.forEachInFlight(other -> compare(rq, other));
          rq.endOk();
        });
  }

  private synchronized void compare(Request<Pdu> a, Request<Pdu> b) {
    if (a != b && a.sector() == b.sector()) {
      clashes++;
    }
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
