// A switch statement over an enum need not name every constant.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EnumSwitchNotExhaustive {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq) {
    switch (rq.op()) {
      case READ -> rq.endOk();
      case WRITE -> rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
