package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks of a simulation: which can go on, and which lost the baton. */
final class SimTasks {
  private final SimCore core;
  private final List<SimTask> all = new ArrayList<>();
  private final List<SimTask> ready = new ArrayList<>();
  private final List<SimTask> lost = new ArrayList<>();
  private volatile @Nullable Thread driver;

  SimTasks(SimCore core) {
    this.core = core;
  }

  /** A task that does nothing until it is made ready. */
  SimTask add(String name, Runnable body, Runnable afterwards) {
    SimTask task = new SimTask(core, all.size(), name, body, afterwards);
    all.add(task);
    return task;
  }

  /** The name of the task with number {@code id}. */
  String name(int id) {
    return all.get(id).name;
  }

  /** The tasks that have begun and not ended. */
  List<SimTask> unfinished() {
    return all.stream().filter(task -> task.thread != null).toList();
  }

  /** Those that can go on, by number; whoever is chosen is taken out. */
  List<SimTask> ready() {
    return ready;
  }

  /** Whether none can go on. */
  boolean isNobodyReady() {
    return ready.isEmpty();
  }

  /** Lets a task go on. */
  void ready(SimTask task) {
    int index = ready.size();
    while (index > 0 && ready.get(index - 1).id > task.id) {
      index--;
    }
    ready.add(index, task);
  }

  /** Lets a task that waits go on. */
  void unblock(SimTask task) {
    if (task.blocked) {
      task.blocked = false;
      ready(task);
    }
  }

  /** Whether some tasks wait, for the baton or for a condition. */
  boolean isStuck() {
    return !lost.isEmpty() || all.stream().anyMatch(task -> task.blocked);
  }

  /** Notes that the baton was taken from {@code task}. */
  void lost(SimTask task) {
    lost.add(task);
  }

  /** Takes back the tasks that lost the baton and have arrived, see {@link Watch#settle}. */
  void settle(Watch watch, boolean patient) {
    boolean moved = !lost.isEmpty();
    while (moved) {
      moved = false;
      for (SimTask task : List.copyOf(lost)) {
        Thread thread = task.thread;
        if (thread != null && watch.settle(task, thread, patient)) {
          lost.remove(task);
          ready(task);
          moved = true;
        }
      }
    }
  }

  /** The thread outside while it waits for the baton. */
  @Nullable Thread driver() {
    return driver;
  }

  /** Sets the thread outside that waits for the baton. */
  void drivenBy(@Nullable Thread outside) {
    driver = outside;
  }

  /** Whether the thread with {@code id} lets go of its locks only when it gets the baton. */
  boolean isStill(long id) {
    Thread outside = driver;
    if (outside != null && outside.getId() == id) {
      return true;
    }
    for (SimTask task : all) {
      Thread thread = task.thread;
      if (thread != null && thread.getId() == id) {
        int hold = task.hold.get();
        return hold == SimTask.INSIDE
            || hold == SimTask.ARRIVED
            || (hold == SimTask.OUTSIDE && thread.getState() != Thread.State.RUNNABLE);
      }
    }
    return false;
  }
}
