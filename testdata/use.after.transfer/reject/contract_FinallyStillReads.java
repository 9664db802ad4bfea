// "try/catch/finally ... counts": the finally block reads what the body ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class FinallyStillReads {
  private long done;

  void finish(@Owned Request<Pdu> rq) {
    try {
      rq.endOk();
    } finally {
      // :: error: [use.after.transfer]
      done += rq.bytes();
    }
  }
}

class Pdu {
  int retries;
}
