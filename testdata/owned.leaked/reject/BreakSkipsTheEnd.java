// The break leaves the loop before the end is reached.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class BreakSkipsTheEnd {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq, int status) {
    while (true) {
      if (status == 0) {
        break;
      }
      rq.endOk();
      return;
    }
  }
}

class Pdu {
  int retries;
}
