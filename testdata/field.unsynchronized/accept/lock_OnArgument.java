// a lock on an argument is about the argument, whatever field is looked at meanwhile
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class lock_OnArgument {
  private final ArrayDeque<@Owned Request<Void>> queue = new ArrayDeque<>();

  void report(StringBuilder out) {
    synchronized (out) {
      out.append(queue.size());
    }
  }

  void put(@Owned Request<Void> rq) {
    queue.add(rq);
  }

  void drain() {
    for (Request<Void> rq = queue.poll(); rq != null; rq = queue.poll()) {
      rq.endOk();
    }
  }
}
