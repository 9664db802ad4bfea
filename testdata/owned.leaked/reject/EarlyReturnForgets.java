// The early return must not forget the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EarlyReturnForgets {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq, boolean stopped) {
    if (stopped) {
      return;
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
