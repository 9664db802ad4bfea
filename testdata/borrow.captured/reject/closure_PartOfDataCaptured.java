// a counter of the private data goes into a closure that may run when another request has that data
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

class PartOfDataCaptured {
  static final class Pdu {
    final AtomicInteger left = new AtomicInteger();
  }

  private final Queue<Runnable> later = new ArrayDeque<>();

  void finish(@Owned Request<Pdu> rq) {
    AtomicInteger left = rq.data().left;
    // :: error: [borrow.captured]
    later.add(() -> System.out.println(left.get()));
    rq.endOk();
  }
}
