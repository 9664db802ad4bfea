// A flush that is scheduled once for whatever gathers until then.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class LoopScheduledFlush {
  private final ScheduledExecutorService timer;
  private final Consumer<@Owned Page> writer;
  private final List<@Owned Page> dirty = new ArrayList<>();
  private boolean scheduled;

  LoopScheduledFlush(ScheduledExecutorService timer, Consumer<@Owned Page> writer) {
    this.timer = timer;
    this.writer = writer;
  }

  synchronized void add(@Owned Page page) {
    dirty.add(page);
    if (!scheduled) {
      scheduled = true;
      timer.schedule(this::flush, 10, TimeUnit.MILLISECONDS);
    }
  }

  private void flush() {
    List<@Owned Page> batch = new ArrayList<>();
    synchronized (this) {
      scheduled = false;
      while (!dirty.isEmpty()) {
        batch.add(dirty.remove(dirty.size() - 1));
      }
    }
    while (!batch.isEmpty()) {
      writer.accept(batch.remove(batch.size() - 1));
    }
  }

  synchronized int pending() {
    int bytes = 0;
    for (Page page : dirty) {
      bytes += page.size();
    }
    return bytes;
  }
}

@Tracked
interface Page {
  int size();

  void free(@Owned Page this);
}
