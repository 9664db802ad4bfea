// An old-style switch without default has one more way through.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class SwitchWithoutDefault {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq, int status) {
    switch (status) {
      case 0:
        rq.endOk();
        break;
      case 1:
        rq.requeue(true);
        break;
    }
  }
}

class Pdu {
  int retries;
}
