// Workers take from their own end and steal from the other end of their neighbours.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

@Tracked
class Task {
  void run(@Owned Task this) {}

  void cancel(@Owned Task this) {}
}

class Worker implements Runnable {
  private final ConcurrentLinkedDeque<@Owned Task> own = new ConcurrentLinkedDeque<>();
  private final List<Worker> all;
  private volatile boolean stop;

  Worker(List<Worker> all) {
    this.all = all;
  }

  void push(@Owned Task t) {
    own.offerFirst(t);
  }

  private @Nullable @Owned Task steal() {
    for (Worker w : all) {
      if (w == this) {
        continue;
      }
      Task t = w.own.pollLast();
      if (t != null) {
        return t;
      }
    }
    return null;
  }

  @Override
  public void run() {
    while (!stop) {
      Task t = own.pollFirst();
      if (t == null) {
        t = steal();
      }
      if (t == null) {
        Thread.onSpinWait();
        continue;
      }
      t.run();
    }
    for (Task t; (t = own.pollFirst()) != null; t.cancel()) {}
  }

  void stop() {
    stop = true;
  }

  static List<Worker> make(int n) {
    List<Worker> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(new Worker(all));
    }
    return all;
  }
}
