// A list of counts is drained by removing and releasing each.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class ListOfCounts {
  private final ArrayDeque<@Refcounted Request<Pdu>> waiting = new ArrayDeque<>();

  synchronized void add(@Refcounted Request<Pdu> rq) {
    waiting.add(rq.retain());
    rq.release();
  }

  synchronized void drain() {
    while (!waiting.isEmpty()) {
      waiting.remove().release();
    }
  }
}

class Pdu {
  int retries;
}
