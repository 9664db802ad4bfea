// The other end gave the request up, and the log line reads it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class FieldReadAfterOtherEnd {
  static void fail(@Owned Job job) {
    job.fail(BlkStatus.MEDIUM);
  }
}

@Tracked
class Job {
  private @Owned Request<Pdu> rq;
  private long started = System.nanoTime();

  Job(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  void fail(@Owned Job this, BlkStatus why) {
    end(why);
    // :: error: [use.after.transfer] :: error: [use.after.transfer]
    System.err.println("failed at " + rq.sector());
  }

  void end(@Owned Job this, BlkStatus status) {
    long took = System.nanoTime() - started;
    rq.end(took > 1_000_000_000L ? BlkStatus.TIMEOUT : status);
  }
}

class Pdu {
  int retries;
  long deadline;
}
