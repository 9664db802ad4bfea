// A queue in an array is emptied by a method that is given it.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class QueueInAnArrayHandedOn {
  private final ArrayDeque<@Owned Request<Void>>[] queues;

  @SuppressWarnings("unchecked")
  QueueInAnArrayHandedOn(int n) {
    queues = new ArrayDeque[n];
    for (int i = 0; i < queues.length; i++) {
      queues[i] = new ArrayDeque<>();
    }
  }

  void put(int cpu, @Owned Request<Void> rq) {
    queues[cpu].add(rq);
  }

  void fail(int cpu) {
    fail(queues[cpu]);
  }

  private static void fail(ArrayDeque<@Owned Request<Void>> queue) {
    for (Request<Void> rq = queue.poll(); rq != null; rq = queue.poll()) {
      rq.end(BlkStatus.IOERR);
    }
  }
}
