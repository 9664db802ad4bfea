package dev.custody.conformance.shrink;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Lists of numbers, one for each seed and index, that know how to become smaller. */
public final class Numbers {
  private static final int MOST = 400;
  private static final int LARGEST = 1 << 20;
  private static final int TRIES = 1000;

  private final RandomGenerator<List<Integer>> generator;

  /** A source of lists. */
  public Numbers() {
    if (!JqwikSession.isActive()) {
      JqwikSession.start();
    }
    generator =
        Arbitraries.integers()
            .between(0, LARGEST)
            .withDistribution(RandomDistribution.uniform())
            .list()
            .ofMaxSize(MOST)
            .withSizeDistribution(RandomDistribution.uniform())
            .generator(TRIES);
  }

  /**
   * A list.
   *
   * @param seed the seed of the trial
   * @param index the number of the program in it
   * @return always the same for these two
   */
  public Shrinkable<List<Integer>> list(long seed, long index) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L + index);
    random.nextLong(); // seeds that differ by little begin alike
    return generator.next(new Random(random.nextLong()));
  }
}
