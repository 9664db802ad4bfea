// The finally block of the closure ends the request whatever the copying does.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class FinallyEndsInsideClosure {
  private long copied;

  void read(Work work, @Owned Request<Pdu> rq) {
    work.submit(
        () -> {
          try {
            for (Segment piece : rq.segments()) {
              copied += piece.length();
            }
          } finally {
            rq.endOk();
          }
        });
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
