// The request that a visitor is lent is captured by a job that runs later.
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Op;
import dev.custody.blk.TagSet;

class VisitedRequestGoesToALaterJob {
  private long highest;

  void scan(TagSet<Pdu> tags, Work work) {
    tags.forEachInFlight(
        rq -> {
          if (rq.op() == Op.WRITE) {
            // :: error: [borrow.captured]
            work.submit(() -> note(rq.sector()));
          }
        });
  }

  private synchronized void note(long sector) {
    highest = Math.max(highest, sector);
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
