// A retry loop that ends the request must leave afterwards.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoopEndsEachTurn {
  void finish(@Owned Request<Pdu> rq) {
    do {
      // :: error: [double.transfer]
      rq.endOk();
    } while (again());
  }

  boolean again() {
    return false;
  }
}

class Pdu {
  int retries;
}
