package dev.custody.benchmarks.overhead;

import java.util.Locale;

/** What is compiled for a comparison. */
enum Workload {
  /** The code the checker is for: drivers. */
  DRIVERS,
  /** A large code base that has nothing to do with ownership, as it is and with a tracked class. */
  NETTY,
  /** The least one can compile, where starting up is all there is. */
  SINGLE,
  /** Driver code in growing amounts. */
  GROWTH;

  /** What files and pages call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Measures it, which takes minutes, and returns the result in Markdown. */
  String measure(Setup setup) {
    return switch (this) {
      case DRIVERS -> DriverWorkload.measure(setup);
      case NETTY -> NettyWorkload.measure(setup);
      case SINGLE -> SingleWorkload.measure(setup);
      case GROWTH -> GrowthWorkload.measure(setup);
    };
  }
}
