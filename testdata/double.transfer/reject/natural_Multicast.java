// All ports share one count.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class Multicast {
  private final List<Queue<@Refcounted Request<Void>>> ports = new ArrayList<>();

  Multicast(int n) {
    for (int i = 0; i < n; i++) {
      ports.add(new ArrayDeque<>());
    }
  }

  void flood(@Owned Request<Void> rq, int except) {
    Request<Void> shared = rq.share();
    for (int i = 0; i < ports.size(); i++) {
      if (i != except) {
        // :: error: [double.transfer]
        ports.get(i).add(shared);
      }
    }
    // :: error: [double.transfer]
    drop(shared);
  }

  void service(int port, int budget) {
    Queue<@Refcounted Request<Void>> q = ports.get(port);
    while (budget-- > 0 && !q.isEmpty()) {
      drop(q.remove());
    }
  }

  private static void drop(@Refcounted Request<Void> rq) {
    if (!rq.tryEnd(BlkStatus.OK)) {
      rq.release();
    }
  }

  void close() {
    for (Queue<@Refcounted Request<Void>> q : ports) {
      for (Request<Void> r; (r = q.poll()) != null; ) {
        drop(r);
      }
    }
  }
}
