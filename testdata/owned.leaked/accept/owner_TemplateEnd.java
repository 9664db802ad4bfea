// The abstract superclass ends, the subclass only says how far it came.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

@Tracked
abstract class TemplateEnd {
  private final @Owned Request<Pdu> rq;

  TemplateEnd(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  abstract BlkStatus outcome();

  boolean quietly() {
    return false;
  }

  final void finish(@Owned TemplateEnd this) {
    BlkStatus status = outcome();
    if (status.isRetry()) {
      rq.requeue(true);
    } else {
      rq.end(status);
    }
  }

  static void fail(@Owned Request<Pdu> rq) {
    TemplateEnd op =
        new TemplateEnd(rq) {
          @Override
          BlkStatus outcome() {
            return quietly() ? BlkStatus.OK : BlkStatus.TARGET;
          }
        };
    op.finish();
  }
}

class Pdu {
  int retries;
  long deadline;
}
