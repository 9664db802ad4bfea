// A strand runs its tasks one after another on an executor, whichever thread that is.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;

class LoopStrand {
  private final Executor executor;
  private final ArrayDeque<@RunsOnce Runnable> queue = new ArrayDeque<>();
  private boolean running;

  LoopStrand(Executor executor) {
    this.executor = executor;
  }

  void dispatch(@RunsOnce Runnable task) {
    synchronized (this) {
      queue.add(task);
      if (running) {
        return;
      }
      running = true;
    }
    executor.execute(() -> drain());
  }

  private void drain() {
    while (true) {
      Runnable task;
      synchronized (this) {
        task = queue.poll();
        if (task == null) {
          running = false;
          return;
        }
      }
      task.run();
    }
  }

  void append(Log log, @Owned Batch batch) {
    dispatch(
        () -> {
          if (batch.size() == 0) {
            batch.discard();
          } else {
            log.write(batch);
          }
        });
  }
}

interface Log {
  void write(@Owned Batch batch);
}

@Tracked
interface Batch {
  int size();

  void discard(@Owned Batch this);
}
