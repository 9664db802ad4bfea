package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets two threads meet in one state after the other, each of which is used once, and looks at what
 * they left behind. Nothing but what they do orders them, so that a write which was not handed over
 * can be missed.
 */
final class Race {
  private static final int BATCH = 200;
  private static final int BATCHES = Interleavings.ITERATIONS * 8;
  private static final int MOST_SPINS = 2000;

  private Race() {}

  /** Runs {@code left} and {@code right} on many states made by {@code fresh}. */
  static <S> void run(
      Supplier<S> fresh, Consumer<S> left, Consumer<S> right, Consumer<S> afterwards) {
    for (int batch = 0; batch < BATCHES; batch++) {
      List<S> states = new ArrayList<>();
      List<AtomicInteger> meetings = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        states.add(fresh.get());
        meetings.add(new AtomicInteger());
      }
      Rig.together(() -> visit(states, meetings, left), () -> visit(states, meetings, right));
      states.forEach(afterwards);
    }
  }

  private static <S> void visit(List<S> states, List<AtomicInteger> meetings, Consumer<S> body) {
    for (int i = 0; i < states.size(); i++) {
      AtomicInteger here = meetings.get(i);
      here.incrementAndGet();
      // Who does not come soon has no processor; then there is nothing to meet.
      for (int spins = 0; here.get() < 2 && spins < MOST_SPINS; spins++) {
        Thread.onSpinWait();
      }
      body.accept(states.get(i));
    }
  }
}
