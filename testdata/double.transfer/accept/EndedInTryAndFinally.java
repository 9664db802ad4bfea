// The finally block runs on the normal path too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EndedInTryAndFinally {
  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer(rq);
    } finally {
      rq.endOk();
    }
  }

  void transfer(@Borrowed Request<Pdu> rq) {}
}

class Pdu {
  int retries;
}
