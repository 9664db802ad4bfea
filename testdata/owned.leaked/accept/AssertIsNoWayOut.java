// An assertion is no way out of the method.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class AssertIsNoWayOut {
  void finish(@Owned Request<Pdu> rq) {
    assert rq.bytes() >= 0;
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
