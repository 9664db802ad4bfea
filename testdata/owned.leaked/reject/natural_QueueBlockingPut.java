// An interrupted put() loses the task: the signature says that it always takes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueBlockingPut {
  private final ArrayDeque<@Owned Task> tasks = new ArrayDeque<>();
  private final int capacity;

  QueueBlockingPut(int capacity) {
    this.capacity = capacity;
  }

  // :: error: [owned.leaked]
  synchronized void put(@Owned Task task) throws InterruptedException {
    while (tasks.size() >= capacity) {
      wait();
    }
    tasks.add(task);
    notifyAll();
  }

  synchronized @Owned Task take() throws InterruptedException {
    while (tasks.isEmpty()) {
      wait();
    }
    Task task = tasks.remove();
    notifyAll();
    return task;
  }

  void submit(@Owned Task task) {
    try {
      put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void work(int rounds) throws InterruptedException {
    for (int i = 0; i < rounds; i++) {
      Task task = take();
      task.run();
    }
  }
}

@Tracked
interface Task {
  void run(@Owned Task this);

  void cancel(@Owned Task this);
}
