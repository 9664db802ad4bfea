// The channel is written to after it was handed to the task that closes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LoopTasks {
  private final ArrayDeque<@RunsOnce Runnable> tasks = new ArrayDeque<>();
  private boolean stopped;

  synchronized void post(@RunsOnce Runnable task) {
    tasks.add(task);
    notifyAll();
  }

  private synchronized @Nullable @RunsOnce Runnable next() throws InterruptedException {
    while (tasks.isEmpty()) {
      if (stopped) {
        return null;
      }
      wait();
    }
    return tasks.poll();
  }

  void run() throws InterruptedException {
    for (Runnable task = next(); task != null; task = next()) {
      task.run();
    }
  }

  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  void closeLater(@Owned Channel channel) {
    post(() -> channel.close());
    // :: error: [use.after.transfer]
    channel.write("bye");
  }
}

@Tracked
interface Channel {
  void write(String line);

  void close(@Owned Channel this);
}
