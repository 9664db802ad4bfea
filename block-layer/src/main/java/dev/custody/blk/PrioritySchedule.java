package dev.custody.blk;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** A schedule of random priorities, see {@link Schedule#priorities(long, int, int)}. */
final class PrioritySchedule implements Schedule {
  private final SplittableRandom random;
  private final Map<Integer, Double> priorities = new HashMap<>();
  private final int[] changePoints;
  private int decisions;

  PrioritySchedule(long seed, int changes, int length) {
    random = new SplittableRandom(seed);
    changePoints = random.ints(changes, 0, Math.max(1, length)).toArray();
  }

  @Override
  public int choose(int alternatives) {
    return random.nextInt(alternatives);
  }

  @Override
  public int chooseTask(int[] tasks) {
    for (int task : tasks) {
      priorities.computeIfAbsent(task, unseen -> 1 + random.nextDouble());
    }
    for (int point = 0; point < changePoints.length; point++) {
      if (changePoints[point] == decisions) {
        // Below all others, and the later points below the earlier ones.
        priorities.put(tasks[highest(tasks)], -(double) point);
      }
    }
    decisions++;
    int chosen = highest(tasks);
    if (tasks[chosen] == CLOCK) {
      // Each deadline is an event of its own; else a clock that is ahead once stays ahead.
      priorities.remove(CLOCK);
    }
    return chosen;
  }

  private int highest(int[] tasks) {
    int best = 0;
    for (int i = 1; i < tasks.length; i++) {
      if (priority(tasks[i]) > priority(tasks[best])) {
        best = i;
      }
    }
    return best;
  }

  private double priority(int task) {
    return priorities.getOrDefault(task, 0.0);
  }
}
