// A local array of queues is filled slot by slot, and then kept or returned.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

final class LocalArrayOfQueues {
  private final ArrayDeque<@Owned Request<Void>>[] queues;

  @SuppressWarnings("unchecked")
  LocalArrayOfQueues(int n) {
    ArrayDeque<@Owned Request<Void>>[] fresh = new ArrayDeque[n];
    for (int i = 0; i < n; i++) {
      fresh[i] = new ArrayDeque<>();
    }
    queues = fresh;
  }

  @SuppressWarnings("unchecked")
  static ArrayDeque<@Owned Request<Void>>[] make(int n) {
    ArrayDeque<@Owned Request<Void>>[] fresh = new ArrayDeque[n];
    for (int i = 0; i < n; i++) {
      fresh[i] = new ArrayDeque<>();
    }
    return fresh;
  }

  @Nullable @Owned Request<Void> take(int cpu) {
    return queues[cpu].poll();
  }

  void put(int cpu, @Owned Request<Void> rq) {
    queues[cpu].add(rq);
  }
}
