// A finally block ends the request on the paths of exceptions too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.IOException;

class FinallyEndsOnEveryPath {
  void finish(@Owned Request<Pdu> rq) throws IOException {
    try {
      transfer(rq);
    } finally {
      rq.endOk();
    }
  }

  void transfer(@Borrowed Request<Pdu> rq) throws IOException {}
}

class Pdu {
  int retries;
}
