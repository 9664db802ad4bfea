// What goes wrong, in one sentence.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class @CLASS@ {
  void finish(@Owned Request<Pdu> rq) {
    // :: error: [@KEY@]
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
