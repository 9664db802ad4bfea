// The loop is left right after the end.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoopWithBreak {
  void finish(@Owned Request<Pdu> rq) {
    while (true) {
      if (ready()) {
        rq.endOk();
        break;
      }
    }
  }

  boolean ready() {
    return true;
  }
}

class Pdu {
  int retries;
}
