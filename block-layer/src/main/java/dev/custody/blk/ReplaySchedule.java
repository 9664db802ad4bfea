package dev.custody.blk;

import java.util.List;

/** A schedule that repeats choices; one that is too high for the alternatives becomes the last. */
final class ReplaySchedule implements Schedule {
  private final List<Integer> choices;
  private int taken;

  ReplaySchedule(List<Integer> choices) {
    this.choices = List.copyOf(choices);
  }

  @Override
  public int choose(int alternatives) {
    if (taken >= choices.size()) {
      return 0;
    }
    int choice = choices.get(taken);
    taken++;
    return Math.min(Math.max(choice, 0), alternatives - 1);
  }
}
