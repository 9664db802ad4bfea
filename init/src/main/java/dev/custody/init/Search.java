package dev.custody.init;

import dev.custody.engine.Failure;
import dev.custody.init.Judge.Objection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the marks that leave the least to object to. What a body needs in any case is put in at
 * once, for all bodies, until nothing is needed any more; then what may help is tried piece by
 * piece, and kept when it does.
 */
final class Search {
  /** Needs go up a chain of callers by one call a round; longer chains than this are not met. */
  private static final int ROUNDS = 25;

  private final Judge judge;
  private final Needs needs;
  private final Guesses guesses;
  private final List<Slot> slots;
  private final int patience;
  private final Map<Map<Slot, Mark>, State> known = new HashMap<>();

  /**
   * Marks, and what the checker objects to with them.
   *
   * @param marks what is written
   * @param objections what is objected to
   */
  record State(Marks marks, List<Objection> objections) {
    /** An annotation that means nothing is worse than a finding. */
    int badness() {
      return objections.stream()
          .mapToInt(objection -> objection.key().equals("annotation.misplaced") ? 10 : 1)
          .sum();
    }
  }

  /**
   * Prepares a search.
   *
   * @param judge asks the checker
   * @param needs tells what is missing
   * @param guesses tells what may help
   * @param slots all places but those of type arguments
   * @param patience how many runs of the checker it may take, about
   */
  Search(Judge judge, Needs needs, Guesses guesses, List<Slot> slots, int patience) {
    this.judge = judge;
    this.needs = needs;
    this.guesses = guesses;
    this.slots = slots;
    this.patience = patience;
  }

  /** Returns the best that is found from some marks on. */
  State best(Marks first) {
    State best = settled(judged(first));
    boolean better = true;
    while (better && best.badness() > 0 && judge.runs() < patience) {
      State found = improved(best);
      better = found != null;
      best = found != null ? found : best;
    }
    return best;
  }

  /** Returns something better that is one remedy away; null where there is none. */
  private @Nullable State improved(State state) {
    for (Objection objection : state.objections()) {
      for (List<Remedy> together : guesses.of(objection, state.marks())) {
        if (judge.runs() < patience) {
          State tried = tried(with(together, state.marks()));
          if (tried != null && tried.badness() < state.badness()) {
            return tried;
          }
        }
      }
    }
    return null;
  }

  private static Marks with(List<Remedy> remedies, Marks marks) {
    Marks more = marks;
    for (Remedy remedy : remedies) {
      more = marks.isOpen(remedy.slot()) ? more.with(remedy) : more;
    }
    return more;
  }

  private @Nullable State tried(Marks marks) {
    if (known.containsKey(marks.asMap())) {
      return null;
    }
    try {
      return settled(judged(marks));
    } catch (Failure e) {
      return null; // what does not compile is no remedy
    }
  }

  private State judged(Marks marks) {
    State state = known.get(marks.asMap());
    if (state == null) {
      state = new State(marks, judge.objections(marks.at(slots)));
      known.put(marks.asMap(), state);
    }
    return state;
  }

  /** Puts in what is needed until nothing more is; returns the best on the way. */
  private State settled(State from) {
    State best = from;
    State now = from;
    Set<Remedy> done = new HashSet<>();
    for (int round = 0; round < ROUNDS && !now.objections().isEmpty(); round++) {
      Marks more = withNeeds(now, done);
      if (more == null) {
        break;
      }
      now = judged(more);
      if (now.badness() <= best.badness()) {
        best = now;
      }
    }
    return best;
  }

  /** Returns the marks with what each body needs; null where nothing is needed that is open. */
  private @Nullable Marks withNeeds(State state, Set<Remedy> done) {
    Marks marks = state.marks();
    boolean isMore = false;
    for (Objection objection : state.objections()) {
      for (Remedy remedy : needs.of(objection, state.marks())) {
        if (marks.isOpen(remedy.slot()) && raises(remedy, marks) && done.add(remedy)) {
          marks = marks.with(remedy);
          isMore = true;
          break;
        }
      }
    }
    return isMore ? marks : null;
  }

  private static boolean raises(Remedy remedy, Marks marks) {
    Mark now = marks.of(remedy.slot());
    return now == null || now.rank() < remedy.mark().rank();
  }
}
