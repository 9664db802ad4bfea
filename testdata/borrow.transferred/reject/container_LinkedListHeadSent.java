// getFirst() lends the head; removeFirst() gives it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.LinkedList;
import org.jspecify.annotations.Nullable;

class LinkedListHeadSent {
  private final LinkedList<@Owned Request<Pdu>> backlog = new LinkedList<>();

  synchronized void add(@Owned Request<Pdu> rq) {
    backlog.addLast(rq);
  }

  synchronized void sendHead() {
    if (backlog.isEmpty()) {
      return;
    }
    // :: error: [borrow.transferred]
    backlog.getFirst().endOk();
  }

  synchronized @Nullable @Owned Request<Pdu> next() {
    return backlog.poll();
  }
}

class Pdu {
  int retries;
}
