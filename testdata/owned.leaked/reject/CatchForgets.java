// The handler of the failed transfer must end the request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.IOException;

class CatchForgets {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer(rq);
    } catch (IOException e) {
      return;
    }
    rq.endOk();
  }

  void transfer(@Borrowed Request<Pdu> rq) throws IOException {}
}

class Pdu {
  int retries;
}
