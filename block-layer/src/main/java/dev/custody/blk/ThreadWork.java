package dev.custody.blk;

import java.lang.System.Logger.Level;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A piece of work with a daemon thread, which starts with the first kick. */
final class ThreadWork implements Work {
  /**
   * How long {@link #close} waits for a body that does not return, such as a callback of a driver
   * that is stuck.
   */
  static final long JOIN_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final Machine machine;
  private final String name;
  private final Runnable body;
  private final AtomicBoolean pending = new AtomicBoolean();
  private final TreeSet<Long> deadlines = new TreeSet<>();
  private volatile long due = NEVER;
  private volatile boolean closed;
  private volatile @Nullable Thread thread;

  ThreadWork(Machine machine, String name, Runnable body) {
    this.machine = machine;
    this.name = name;
    this.body = body;
  }

  @Override
  public void kick() {
    if (!pending.getAndSet(true)) {
      wake();
    }
  }

  @Override
  public void kickAt(long deadline) {
    synchronized (this) {
      if (!deadlines.add(deadline) || deadlines.first() < deadline) {
        return;
      }
      due = deadline;
    }
    wake();
  }

  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      closed = true;
      running = thread;
    }
    if (running != null && running != Thread.currentThread()) {
      LockSupport.unpark(running);
      join(running);
    }
  }

  private void wake() {
    Thread running = thread;
    if (running == null) {
      running = startOnce();
    }
    LockSupport.unpark(running);
  }

  private synchronized @Nullable Thread startOnce() {
    if (thread == null && !closed) {
      Thread fresh = new Thread(this::loop, name);
      fresh.setDaemon(true);
      thread = fresh;
      fresh.start();
    }
    return thread;
  }

  private void loop() {
    while (true) {
      if (pending.getAndSet(false) || takeDue()) {
        runBody();
      } else if (closed) {
        return;
      } else {
        sleep();
      }
    }
  }

  private void runBody() {
    try {
      body.run();
    } catch (RuntimeException | Error failure) {
      System.getLogger(ThreadWork.class.getName()).log(Level.ERROR, name + " failed", failure);
    }
  }

  private synchronized boolean takeDue() {
    if (closed || due > machine.nanoTime()) {
      return false;
    }
    deadlines.pollFirst();
    due = deadlines.isEmpty() ? NEVER : deadlines.first();
    return true;
  }

  /** Parks; a kick that comes before leaves a permit, so that none is missed. */
  private void sleep() {
    long until = due;
    if (until == NEVER) {
      LockSupport.park(this);
    } else {
      LockSupport.parkNanos(this, until - machine.nanoTime());
    }
    // An interrupted thread cannot park, and nobody has a reason to interrupt this one.
    Thread.interrupted();
  }

  private static void join(Thread running) {
    boolean interrupted = false;
    long end = System.nanoTime() + JOIN_NANOS;
    while (running.isAlive() && System.nanoTime() < end) {
      try {
        TimeUnit.NANOSECONDS.timedJoin(running, end - System.nanoTime());
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
