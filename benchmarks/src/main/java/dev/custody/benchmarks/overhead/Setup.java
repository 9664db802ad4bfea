package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.compile.Javac;
import dev.custody.benchmarks.sources.Checkout;
import dev.custody.benchmarks.sources.SourceFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the user asked for.
 *
 * @param checkout where everything is
 * @param rounds how often each contender runs
 * @param quick whether a rough answer will do
 */
record Setup(Checkout checkout, int rounds, boolean quick) {

  private static final Duration LIMIT = Duration.ofMinutes(20);

  /** A compiler that works in a directory of its own. */
  Javac javac(String directory, String... jvmFlags) {
    Path work = checkout.made("work/" + directory);
    SourceFiles.clear(work);
    return new Javac(work, List.of(jvmFlags), LIMIT);
  }
}
