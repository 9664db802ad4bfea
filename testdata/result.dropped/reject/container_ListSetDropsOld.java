// set() of a list gives the caller what the slot owned.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;

class ListSetDropsOld {
  static void refill(List<@Owned Request<Pdu>> ring, int at, @Owned Request<Pdu> rq) {
    // :: error: [result.dropped]
    ring.set(at, rq);
  }
}

class Pdu {
  int retries;
}
