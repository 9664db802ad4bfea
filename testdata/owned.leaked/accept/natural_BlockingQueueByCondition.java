// A bounded blocking queue of owners made from a lock and two conditions, on an array.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

@Tracked
class Job {
  void run(@Owned Job this) {}

  void cancel(@Owned Job this) {}
}

class JobQueue {
  private final Lock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Condition notFull = lock.newCondition();
  private final ArrayDeque<@Owned Job> jobs = new ArrayDeque<>();
  private final int capacity;
  private boolean closed;

  JobQueue(int capacity) {
    this.capacity = capacity;
  }

  @TransfersOn(when = Outcome.TRUE, value = "job")
  boolean put(@Owned Job job) throws InterruptedException {
    lock.lock();
    try {
      while (jobs.size() == capacity && !closed) {
        notFull.await();
      }
      if (closed) {
        return false;
      }
      jobs.addLast(job);
      notEmpty.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @TransfersOn(when = Outcome.TRUE, value = "job")
  boolean offer(@Owned Job job, long time, TimeUnit unit) throws InterruptedException {
    long left = unit.toNanos(time);
    lock.lockInterruptibly();
    try {
      while (jobs.size() >= capacity) {
        if (left <= 0L || closed) {
          return false;
        }
        left = notFull.awaitNanos(left);
      }
      jobs.addLast(job);
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
    return true;
  }

  @Nullable @Owned Job take() throws InterruptedException {
    lock.lock();
    try {
      while (jobs.isEmpty()) {
        if (closed) {
          return null;
        }
        notEmpty.await();
      }
      notFull.signal();
      return jobs.removeFirst();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      while (!jobs.isEmpty()) {
        jobs.removeFirst().cancel();
      }
      notEmpty.signalAll();
      notFull.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

class Pump extends Thread {
  private final JobQueue queue;

  Pump(JobQueue queue) {
    this.queue = queue;
  }

  @Override
  public void run() {
    try {
      Job j;
      while ((j = queue.take()) != null) {
        j.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void feed(JobQueue queue, int n) {
    for (int i = 0; i < n; i++) {
      Job j = new Job();
      boolean taken = false;
      try {
        taken = queue.put(j);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (!taken) {
        j.cancel();
        break;
      }
    }
  }
}
