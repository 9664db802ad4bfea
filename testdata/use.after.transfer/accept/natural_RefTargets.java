// Method references into queues and handlers.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;

class RefTargets {
  private final Queue<@Owned Evt> queue = new LinkedBlockingQueue<>();
  private final Source source;
  private int handled;

  RefTargets(Source source) {
    this.source = source;
    source.subscribe(this::handle);
  }

  void pump() {
    source.drainTo(queue::add);
    source.drainTo(this::handle);
    source.drainTo(Evt::done);
  }

  void collect() {
    ArrayDeque<@Owned Evt> batch = new ArrayDeque<>();
    source.drainTo(batch::addLast);
    source.drainTo(e -> batch.add(e));
    while (!batch.isEmpty()) {
      handle(batch.removeFirst());
    }
  }

  int weigh() {
    int[] sum = {0};
    queue.forEach(e -> sum[0] += e.weight());
    source.each(e -> sum[0] += e.weight());
    source.each(this::look);
    return sum[0];
  }

  private void look(@Borrowed Evt e) {
    handled += e.weight();
  }

  private void handle(@Owned Evt e) {
    handled++;
    e.done();
  }

  void run() {
    Evt e;
    while ((e = queue.poll()) != null) {
      handle(e);
    }
  }
}

interface Source {
  void subscribe(Sink sink);

  void drainTo(@RunsNow Sink sink);

  void each(@RunsNow Looker looker);
}

interface Sink {
  void take(@Owned Evt e);
}

interface Looker {
  void see(@Borrowed Evt e);
}

@Tracked
final class Evt {
  private final int weight;

  Evt(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  void done(@Owned Evt this) {}
}
