package dev.custody.blk;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that runs the tasks of simulations, one after the other. It waits for more when there is
 * none, so that the next run finds its threads.
 */
final class Carrier extends Thread {
  private static final ConcurrentLinkedDeque<Carrier> IDLE = new ConcurrentLinkedDeque<>();
  private static final AtomicInteger NAMES = new AtomicInteger();

  /** Whether this process has simulations; read at each point, also of other machines. */
  private static boolean used;

  private final Turn turn = new Turn();
  private @Nullable SimTask task;

  private Carrier() {
    super("simulation-" + NAMES.getAndIncrement());
    setDaemon(true);
  }

  /** Starts {@code task} on a thread that is idle or new. */
  static void start(SimTask task) {
    Carrier carrier = IDLE.pollFirst();
    boolean fresh = carrier == null;
    if (carrier == null) {
      used = true;
      carrier = new Carrier();
    }
    carrier.task = task;
    if (fresh) {
      carrier.start();
    } else {
      carrier.turn.give();
    }
  }

  /** The task that the caller's thread runs; null if it runs none. */
  static @Nullable SimTask currentTask() {
    return Thread.currentThread() instanceof Carrier carrier ? carrier.task : null;
  }

  /**
   * Another task may go on here, if the caller is one; in a process without simulations this is one
   * read of a field.
   */
  static void point() {
    if (used) {
      SimTask mine = currentTask();
      if (mine != null) {
        mine.core().point();
      }
    }
  }

  @Override
  public void run() {
    try {
      SimTask next = task;
      while (true) {
        while (next != null) {
          task = next;
          next.run();
          next = next.core().ended(next, this);
        }
        turn.await();
        next = task;
      }
    } catch (Abandoned abandoned) {
      // What the thread has left in its locals is not fit for other tasks.
      SimTask last = task;
      if (last != null) {
        last.core().unwound();
      }
    }
  }

  /** Makes the thread available to other tasks; the caller touches nothing of it any more. */
  void release() {
    task = null;
    IDLE.addFirst(this);
  }
}
