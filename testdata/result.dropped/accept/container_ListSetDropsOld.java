// Mended: set() of a list gives the caller what the slot owned.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;

class ListSetDropsOld {
  static void refill(List<@Owned Request<Pdu>> ring, int at, @Owned Request<Pdu> rq) {
    ring.set(at, rq).requeue(true);
  }
}

class Pdu {
  int retries;
}
