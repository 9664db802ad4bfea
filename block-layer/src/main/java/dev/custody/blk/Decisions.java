package dev.custody.blk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the schedule of a simulation, and notes what it says. */
final class Decisions {
  /** How many points in a row a task may go on while others could. */
  private static final int LONGEST_STREAK = 256;

  private final Schedule schedule;
  private final IntLog choices = new IntLog();

  Decisions(Schedule schedule) {
    this.schedule = schedule;
  }

  /** The choices so far. */
  List<Integer> choices() {
    return choices.toList();
  }

  /** A choice for a test. */
  int choose(int alternatives) {
    if (alternatives < 1) {
      throw new IllegalArgumentException("invalid number of alternatives: " + alternatives);
    }
    return alternatives == 1 ? 0 : noted(schedule.choose(alternatives), alternatives);
  }

  /**
   * Takes who goes on out of {@code ready}, or says that it is {@code mine}; null for the clock,
   * which is asked for only if {@code clock}. A task that polls would hold up the others for ever,
   * so one that went on for long is left out.
   */
  @Nullable SimTask next(@Nullable SimTask mine, List<SimTask> ready, boolean clock) {
    SimTask going = mine != null && (mine.streak < LONGEST_STREAK || ready.isEmpty()) ? mine : null;
    int first = going == null ? 0 : 1;
    int count = first + ready.size() + (clock ? 1 : 0);
    int choice = count == 1 ? 0 : ask(going, ready, clock, count);
    if (going != null && choice == 0) {
      going.streak = ready.isEmpty() ? 0 : going.streak + 1;
      return going;
    }
    int index = choice - first;
    return index == ready.size() ? null : ready.remove(index);
  }

  private int ask(@Nullable SimTask going, List<SimTask> ready, boolean clock, int count) {
    int[] tasks = new int[count];
    int next = 0;
    if (going != null) {
      tasks[next++] = going.id;
    }
    for (int i = 0; i < ready.size(); i++) {
      tasks[next++] = ready.get(i).id;
    }
    if (clock) {
      tasks[next] = Schedule.CLOCK;
    }
    return noted(schedule.chooseTask(tasks), count);
  }

  private int noted(int choice, int alternatives) {
    if (choice < 0 || choice >= alternatives) {
      throw new IllegalStateException(
          "the schedule chose " + choice + " of " + alternatives + " alternatives");
    }
    choices.add(choice);
    return choice;
  }
}
