package dev.custody.blk;

import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;

/** A wait point of a simulation; who waits longest is woken first. */
final class SimWaitPoint implements WaitPoint {
  private final SimCore core;
  private final ArrayDeque<SimTask> waiters = new ArrayDeque<>();

  SimWaitPoint(SimCore core) {
    this.core = core;
  }

  @Override
  public void await(BooleanSupplier ready) {
    await(ready, Work.NEVER);
  }

  @Override
  public boolean await(BooleanSupplier ready, long deadline) {
    return await(ready, deadline, false);
  }

  /** Waits as {@link #await(BooleanSupplier, long)}, as long as anybody can go on. */
  boolean awaitPatiently(BooleanSupplier ready, long deadline) {
    return await(ready, deadline, true);
  }

  private boolean await(BooleanSupplier ready, long deadline, boolean patient) {
    core.point();
    SimTask mine = core.enter();
    boolean held = ask(mine, ready);
    while (!held && (deadline == Work.NEVER || core.clock().now() < deadline)) {
      waiters.add(mine);
      try {
        core.block(mine, deadline, patient);
      } finally {
        waiters.remove(mine);
      }
      held = ask(mine, ready);
    }
    core.leave(mine);
    return held;
  }

  /** Nobody goes on while a condition is asked, so no wake-up is missed between it and waiting. */
  private static boolean ask(SimTask mine, BooleanSupplier ready) {
    mine.asking = true;
    try {
      return ready.getAsBoolean();
    } finally {
      mine.asking = false;
    }
  }

  @Override
  public void wakeOne() {
    SimTask mine = core.enter();
    SimTask first = waiters.poll();
    if (first != null) {
      core.unblock(first);
    }
    core.leaveAtPoint(mine);
  }

  @Override
  public void wakeAll() {
    SimTask mine = core.enter();
    wakeAllInside();
    core.leaveAtPoint(mine);
  }

  /** Wakes all waiters, for a caller that is inside already. */
  void wakeAllInside() {
    for (SimTask waiter = waiters.poll(); waiter != null; waiter = waiters.poll()) {
      core.unblock(waiter);
    }
  }
}
