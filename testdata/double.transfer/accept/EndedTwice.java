// A request is ended once.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EndedTwice {
  void finish(@Owned Request<Pdu> rq) {
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
