package dev.custody.blk;

import java.util.SplittableRandom;

/** A schedule to which all alternatives are equally likely. */
final class RandomSchedule implements Schedule {
  private final SplittableRandom random;

  RandomSchedule(long seed) {
    random = new SplittableRandom(seed);
  }

  @Override
  public int choose(int alternatives) {
    return random.nextInt(alternatives);
  }
}
