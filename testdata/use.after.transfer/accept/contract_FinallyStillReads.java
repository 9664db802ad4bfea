// Mended: "try/catch/finally ... counts": the finally block reads what the body ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class FinallyStillReads {
  private long done;

  void finish(@Owned Request<Pdu> rq) {
    int bytes = rq.bytes();
    try {
      rq.endOk();
    } finally {
      done += bytes;
    }
  }
}

class Pdu {
  int retries;
}
