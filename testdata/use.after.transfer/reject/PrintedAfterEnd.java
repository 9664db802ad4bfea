// Text made of a request calls its toString().
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PrintedAfterEnd {
  String finish(@Owned Request<Pdu> rq) {
    rq.endOk();
    // :: error: [use.after.transfer]
    return "ended " + rq;
  }
}

class Pdu {
  int retries;
}
