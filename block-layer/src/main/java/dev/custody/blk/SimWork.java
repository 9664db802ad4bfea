package dev.custody.blk;

import java.util.TreeMap;

/** A piece of work of a simulation: a task that begins anew with each kick. */
final class SimWork implements Work {
  private final SimCore core;
  private final SimTask task;
  private final SimWaitPoint idle;
  private final TreeMap<Long, SimClock.Alarm> deadlines = new TreeMap<>();
  private final Runnable body;
  private boolean pending;
  private boolean active;
  private boolean closed;

  SimWork(SimCore core, String name, Runnable body) {
    this.core = core;
    this.body = body;
    this.idle = new SimWaitPoint(core);
    this.task = core.add(name, this::run, this::ended);
  }

  @Override
  public void kick() {
    SimTask mine = core.enter();
    kickInside();
    core.leaveAtPoint(mine);
  }

  @Override
  public void kickAt(long deadline) {
    SimTask mine = core.enter();
    if (deadline <= core.clock().now()) {
      kickInside();
    } else if (!closed && deadline != NEVER) {
      deadlines.computeIfAbsent(deadline, time -> core.clock().add(time, false, () -> ring(time)));
    }
    core.leaveAtPoint(mine);
  }

  @Override
  public void close() {
    SimTask mine = core.enter();
    closed = true;
    deadlines.values().forEach(core.clock()::remove);
    deadlines.clear();
    core.leaveAtPoint(mine);
    if (mine != task) {
      idle.awaitPatiently(() -> !active, core.clock().now() + ThreadWork.JOIN_NANOS);
    }
  }

  private void ring(long time) {
    deadlines.remove(time);
    kickInside();
  }

  private void kickInside() {
    if (active) {
      pending = true;
    } else if (!closed) {
      pending = true;
      active = true;
      core.ready(task);
    }
  }

  private void run() {
    pending = false;
    body.run();
  }

  private void ended() {
    if (pending) {
      core.ready(task);
    } else {
      active = false;
      idle.wakeAllInside();
    }
  }
}
