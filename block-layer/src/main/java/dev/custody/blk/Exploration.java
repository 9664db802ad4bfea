package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through all sequences of choices, depth first, within bounds: a schedule that serves one
 * simulation after the other.
 *
 * <pre>{@code
 * Exploration all = new Exploration().deviations(2);
 * while (all.next()) {
 *   try (Simulation simulation = new Simulation(all)) {
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>A choice other than the first alternative, which for tasks is that the present one goes on, is
 * a deviation. Most bugs need few of them, and their number is what bounds the search best.
 */
public final class Exploration implements Schedule {
  private final List<Choice> path = new ArrayList<>();
  private int mostDeviations = Integer.MAX_VALUE;
  private int mostDepth = Integer.MAX_VALUE;
  private long mostRuns = Long.MAX_VALUE;
  private long runs;
  private int position;
  private int deviations;
  private boolean cut;

  /** An exploration without bounds. */
  public Exploration() {}

  /** Sets how many deviations a run has at most. */
  public Exploration deviations(int most) {
    mostDeviations = most;
    return this;
  }

  /** Sets after how many choices a run takes only first alternatives. */
  public Exploration depth(int choices) {
    mostDepth = choices;
    return this;
  }

  /** Sets how many runs there are at most. */
  public Exploration runs(long most) {
    mostRuns = most;
    return this;
  }

  /** Turns to the next sequence; false when all within the bounds were gone through. */
  public boolean next() {
    if (runs > 0 && !turn()) {
      return false;
    }
    if (runs >= mostRuns) {
      cut = true;
      return false;
    }
    runs++;
    position = 0;
    deviations = 0;
    return true;
  }

  /** How many sequences were begun. */
  public long runs() {
    return runs;
  }

  /** Whether no sequence was left out for a bound on runs or depth. */
  public boolean isComplete() {
    return !cut;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the run differs from the one whose choices are repeated, so
   *     that something other than the schedule decides too
   */
  @Override
  public int choose(int alternatives) {
    if (position >= mostDepth) {
      cut = true;
      return 0;
    }
    if (position == path.size()) {
      path.add(new Choice(0, deviations < mostDeviations ? alternatives : 1, alternatives));
    }
    Choice choice = path.get(position);
    if (choice.offered() != alternatives) {
      throw new IllegalStateException(
          "choice " + position + " is among " + alternatives + ", was " + choice.offered());
    }
    position++;
    deviations += choice.taken() == 0 ? 0 : 1;
    return choice.taken();
  }

  /** Goes back to the last choice with an alternative left, and takes that one. */
  private boolean turn() {
    path.subList(Math.min(position, path.size()), path.size()).clear();
    while (!path.isEmpty()) {
      Choice last = path.remove(path.size() - 1);
      if (last.taken() + 1 < last.allowed()) {
        path.add(new Choice(last.taken() + 1, last.allowed(), last.offered()));
        return true;
      }
    }
    return false;
  }

  /** What was taken, of how many that the bounds allow, of how many there were. */
  private record Choice(int taken, int allowed, int offered) {}
}
