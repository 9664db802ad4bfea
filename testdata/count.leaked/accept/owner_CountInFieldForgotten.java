// Mended: The watcher's end leaves the count in its field when the request was quick.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class CountInFieldForgotten {
  static void watch(@Owned Request<Pdu> rq, long limit) {
    new Watcher(rq.share()).done(limit);
  }

  @Tracked
  private static final class Watcher {
    private final @Refcounted Request<Pdu> seen;
    private final long since = System.nanoTime();

    Watcher(@Refcounted Request<Pdu> seen) {
      this.seen = seen;
    }

    void done(@Owned Watcher this, long limit) {
      long took = System.nanoTime() - since;
      if (took > limit) {
        System.err.println("slow: " + seen.tag());
      }
      seen.release();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
