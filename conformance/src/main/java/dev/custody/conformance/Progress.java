package dev.custody.conformance;

import dev.custody.conformance.report.Tally;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Says now and then how far a trial has come. */
final class Progress {
  private static final long INTERVAL_MILLIS = 15_000;

  private final Tally tally;
  private final Consumer<String> say;
  private final long begin = System.nanoTime();

  Progress(Tally tally, Consumer<String> say) {
    this.tally = tally;
    this.say = say;
  }

  /** Waits until a thread ends. */
  void awaitEnd(Thread thread) {
    try {
      while (thread.isAlive()) {
        thread.join(INTERVAL_MILLIS);
        if (thread.isAlive()) {
          long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
          say.accept(
              "%d s: %s, %d programs/s"
                  .formatted(seconds, tally.line(), tally.programs() / seconds));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
