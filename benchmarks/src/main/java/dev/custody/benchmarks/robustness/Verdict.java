package dev.custody.benchmarks.robustness;

import dev.custody.benchmarks.compile.Compilation;
import dev.custody.benchmarks.measure.Measurement;
import dev.custody.benchmarks.nonsense.Shape;
import java.util.Map;

/** How the checker did with a piece of nonsense. */
enum Verdict {
  /** It found what is in it. */
  RIGHT("right"),
  /** It found what is in it and more, where that is to be expected. */
  FALSE_ALARMS("false alarms"),
  /** It said that it cannot follow it, which is safe. */
  TOO_COMPLEX("too complex"),
  /** It missed something, or found what is not there. */
  WRONG("**wrong**"),
  /** It threw, and javac with it or not. */
  EXCEPTION("**exception**"),
  /** It did not come to an end. */
  NO_END("**no end**");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The verdict on one run. */
  static Verdict of(Compilation run, Shape shape) {
    if (run.measurement().exit() == Measurement.STOPPED) {
      return NO_END;
    } else if (run.findings().exceptions() > 0 || !run.measurement().succeeded()) {
      return EXCEPTION;
    } else if (run.findings().unsettled() > 0) {
      return TOO_COMPLEX;
    }
    Map<String, Integer> found = run.findings().byKey();
    if (!shape.deserves(found)) {
      return WRONG;
    }
    return found.equals(shape.expected()) ? RIGHT : FALSE_ALARMS;
  }

  /** What a table says. */
  String words() {
    return words;
  }

  /** Whether this must not happen. */
  boolean isFailure() {
    return switch (this) {
      case RIGHT, FALSE_ALARMS, TOO_COMPLEX -> false;
      case WRONG, EXCEPTION, NO_END -> true;
    };
  }
}
