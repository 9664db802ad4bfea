package dev.custody.blk;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A wait point of Java threads that costs a waker one read while nobody waits.
 *
 * <p>A waiter counts itself before it asks its condition, and a waker makes the condition true
 * before it reads the number of waiters, so one of the two always sees the other; both steps are
 * volatile.
 */
final class ThreadWaitPoint implements WaitPoint {
  private final Machine machine;
  private final AtomicInteger waiters = new AtomicInteger();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  ThreadWaitPoint(Machine machine) {
    this.machine = machine;
  }

  @Override
  public void await(BooleanSupplier ready) {
    await(ready, Work.NEVER);
  }

  @Override
  public boolean await(BooleanSupplier ready, long deadline) {
    if (ready.getAsBoolean()) {
      return true;
    }
    waiters.incrementAndGet();
    lock.lock();
    try {
      return awaitThroughInterrupts(ready, deadline);
    } finally {
      lock.unlock();
      waiters.decrementAndGet();
    }
  }

  private boolean awaitThroughInterrupts(BooleanSupplier ready, long deadline) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return awaitLocked(ready, deadline);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean awaitLocked(BooleanSupplier ready, long deadline) throws InterruptedException {
    while (!ready.getAsBoolean()) {
      if (deadline == Work.NEVER) {
        changed.await();
      } else if (changed.awaitNanos(deadline - machine.nanoTime()) <= 0) {
        return ready.getAsBoolean();
      }
    }
    return true;
  }

  @Override
  public void wakeOne() {
    if (waiters.get() == 0) {
      return;
    }
    lock.lock();
    try {
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void wakeAll() {
    if (waiters.get() == 0) {
      return;
    }
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
