// All queues in a fresh array are made at once.
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
  }

  @Nullable @Owned Request<Void> take(int cpu) {
    return queues[cpu].poll();
  }
}
