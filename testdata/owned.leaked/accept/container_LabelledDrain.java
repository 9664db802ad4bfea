// A labelled loop over a map of queues stops when the budget is used up.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class LabelledDrain {
  private final Map<Integer, ArrayDeque<@Owned Request<Pdu>>> byQueue = new HashMap<>();

  synchronized void add(@Owned Request<Pdu> rq) {
    byQueue.computeIfAbsent(rq.hwQueue(), hw -> new ArrayDeque<>()).add(rq);
  }

  synchronized int run(int budget) {
    int done = 0;
    all:
    for (ArrayDeque<@Owned Request<Pdu>> queue : byQueue.values()) {
      while (true) {
        if (done == budget) {
          break all;
        }
        Request<Pdu> rq = queue.poll();
        if (rq == null) {
          continue all;
        }
        rq.endOk();
        done++;
      }
    }
    return done;
  }
}

class Pdu {
  int retries;
}
