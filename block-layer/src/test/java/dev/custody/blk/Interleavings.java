package dev.custody.blk;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * Runs the operations of a class on several threads, and requires that their results are those of
 * some order in which a model does one after the other.
 *
 * <p>Each scenario, made at random, is run under many interleavings that are chosen step by step,
 * and many times on free threads. A thread that waits for ever is a failure, too. The operations
 * and their classes are public since Lincheck calls them.
 */
final class Interleavings {
  /** The system property that says how many scenarios each test runs. */
  static final String PROPERTY = "custody.lincheck.iterations";

  /** How many scenarios each test runs. */
  static final int ITERATIONS = Integer.getInteger(PROPERTY, 4);

  private static final int INVOCATIONS = 40;

  private Interleavings() {}

  /** Checks {@code operations} against {@code model}, which has methods of the same names. */
  static void check(Class<?> operations, Class<?> model) {
    sized(new ModelCheckingOptions()).sequentialSpecification(model).check(operations);
    sized(new StressOptions()).sequentialSpecification(model).check(operations);
  }

  /** Checks two threads, each with one operation of {@code operations}, in depth. */
  static void checkPairs(Class<?> operations, Class<?> model) {
    new ModelCheckingOptions()
        .iterations(ITERATIONS)
        .invocationsPerIteration(4 * INVOCATIONS)
        .threads(2)
        .actorsPerThread(1)
        .actorsBefore(0)
        .actorsAfter(1)
        .sequentialSpecification(model)
        .check(operations);
  }

  private static <O extends Options<O, ?>> O sized(Options<O, ?> options) {
    return options
        .iterations(ITERATIONS)
        .invocationsPerIteration(INVOCATIONS)
        .threads(3)
        .actorsPerThread(2)
        .actorsBefore(3)
        .actorsAfter(2);
  }
}
