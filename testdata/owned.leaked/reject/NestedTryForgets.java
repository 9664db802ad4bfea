// The inner handler swallows the failure and forgets the request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class NestedTryForgets {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq) {
    try {
      try {
        transfer(rq);
      } catch (IOException e) {
        return;
      }
      settle(rq);
    } catch (InterruptedException e) {
      rq.end(BlkStatus.TIMEOUT);
      return;
    }
    rq.endOk();
  }

  void transfer(@Borrowed Request<Pdu> rq) throws IOException {}

  void settle(@Borrowed Request<Pdu> rq) throws InterruptedException {}
}

class Pdu {
  int retries;
}
