package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;

/** A machine whose time stands still, and whose work runs where and when a test says. */
final class InertMachine implements Machine {
  private final List<InertWork> works = new ArrayList<>();

  @Override
  public long nanoTime() {
    return 0;
  }

  @Override
  public Work work(String name, Runnable body) {
    InertWork work = new InertWork(body);
    works.add(work);
    return work;
  }

  @Override
  public void pause() {
    Thread.onSpinWait();
  }

  @Override
  public int context() {
    return 0;
  }

  @Override
  public WaitPoint waitPoint() {
    return new ThreadWaitPoint(this);
  }

  /** Runs, here and now, what was kicked; for one thread at a time. */
  void runKicked() {
    for (InertWork work : works) {
      work.runIfKicked();
    }
  }

  /** A piece of work that remembers that it was kicked. */
  private static final class InertWork implements Work {
    private final Runnable body;
    private volatile boolean kicked;

    InertWork(Runnable body) {
      this.body = body;
    }

    @Override
    public void kick() {
      kicked = true;
    }

    @Override
    public void kickAt(long deadline) {
      kicked = true;
    }

    @Override
    public void close() {}

    void runIfKicked() {
      if (kicked) {
        kicked = false;
        body.run();
      }
    }
  }
}
