// The value to return is computed before the finally block ends the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ReturnValueBeforeFinally {
  int bytes(@Owned Request<Pdu> rq) {
    try {
      return rq.bytes() + rq.hwQueue();
    } finally {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
