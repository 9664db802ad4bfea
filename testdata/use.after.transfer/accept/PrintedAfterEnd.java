// Text made of a request calls its toString().
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PrintedAfterEnd {
  String finish(@Owned Request<Pdu> rq) {
    String text = "ended " + rq;
    rq.endOk();
    return text;
  }
}

class Pdu {
  int retries;
}
