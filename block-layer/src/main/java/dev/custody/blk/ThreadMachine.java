package dev.custody.blk;

import java.util.concurrent.locks.LockSupport;

/** The machine made of Java threads and the system's clock. */
final class ThreadMachine implements Machine {
  /** The only one, as it has no state. */
  static final ThreadMachine INSTANCE = new ThreadMachine();

  private static final long PAUSE_NANOS = 1;
  private static final long ORIGIN = System.nanoTime();

  private ThreadMachine() {}

  @Override
  public long nanoTime() {
    return System.nanoTime() - ORIGIN;
  }

  @Override
  public Work work(String name, Runnable body) {
    return new ThreadWork(this, name, body);
  }

  @Override
  public void pause() {
    LockSupport.parkNanos(PAUSE_NANOS);
  }

  @Override
  public int context() {
    return (int) Thread.currentThread().getId();
  }

  @Override
  public WaitPoint waitPoint() {
    return new ThreadWaitPoint(this);
  }
}
