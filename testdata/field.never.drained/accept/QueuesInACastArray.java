// An array of queues is made by a cast, filled, and drained by another name for one of its queues.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Arrays;

final class QueuesInACastArray {
  private final ArrayDeque<@Owned Request<Void>>[] queues;
  private ArrayDeque<@Owned Request<Void>>[] high;
  private final ArrayDeque<@Owned Request<Void>>[] low;

  @SuppressWarnings("unchecked")
  QueuesInACastArray() {
    queues = (ArrayDeque<@Owned Request<Void>>[]) new ArrayDeque<?>[4];
    for (int i = 0; i < queues.length; i++) {
      queues[i] = new ArrayDeque<>();
    }
    high = new ArrayDeque[2];
    high[0] = new ArrayDeque<>();
    high[1] = new ArrayDeque<>();
    low = new ArrayDeque[2];
    Arrays.setAll(low, i -> new ArrayDeque<>());
  }

  void put(int cpu, @Owned Request<Void> rq) {
    if (cpu < 0) {
      low[0].add(rq);
    } else if (cpu == 0) {
      high[0].add(rq);
    } else {
      queues[cpu].add(rq);
    }
  }

  void fail(int cpu) {
    ArrayDeque<@Owned Request<Void>> queue = queues[cpu];
    Request<Void> rq;
    while ((rq = queue.poll()) != null) {
      rq.end(BlkStatus.IOERR);
    }
  }

  void failLow() {
    while (!low[0].isEmpty()) {
      low[0].remove().end(BlkStatus.IOERR);
    }
  }

  void failHigh() {
    for (ArrayDeque<@Owned Request<Void>> queue : high) {
      Request<Void> rq;
      while ((rq = queue.poll()) != null) {
        rq.end(BlkStatus.IOERR);
      }
    }
  }
}
