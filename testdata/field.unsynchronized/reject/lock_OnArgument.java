// a lock on an argument keeps nobody away from the field, and others hold the lock of the object
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class lock_OnArgument {
  private final ArrayDeque<@Owned Request<Void>> queue = new ArrayDeque<>();

  synchronized void put(@Owned Request<Void> rq) {
    queue.add(rq);
  }

  synchronized void drain() {
    for (Request<Void> rq = queue.poll(); rq != null; rq = queue.poll()) {
      rq.endOk();
    }
  }

  void endOne(StringBuilder out) {
    synchronized (out) {
      // :: error: [field.unsynchronized]
      Request<Void> rq = queue.poll();
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}
