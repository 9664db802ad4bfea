// the closure is given a number that was read in time
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
    int left = rq.data().left.get();
    later.add(() -> System.out.println(left));
    rq.endOk();
  }
}
