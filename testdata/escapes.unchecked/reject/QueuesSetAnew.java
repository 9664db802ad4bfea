// All queues in an array are replaced at once, and what waited in them is dropped.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

final class QueuesSetAnew {
  private final ArrayDeque<@Owned Request<Void>>[] queues;

  @SuppressWarnings("unchecked")
  QueuesSetAnew(int n, @Owned Request<Void> first) {
    queues = new ArrayDeque[n];
    Arrays.setAll(queues, i -> new ArrayDeque<>());
    queues[0].add(first);
    // :: error: [escapes.unchecked]
    Arrays.setAll(queues, i -> new ArrayDeque<>());
  }

  void reset() {
    // :: error: [escapes.unchecked]
    Arrays.setAll(queues, i -> new ArrayDeque<>());
  }

  @Nullable @Owned Request<Void> take(int cpu) {
    return queues[cpu].poll();
  }
}
