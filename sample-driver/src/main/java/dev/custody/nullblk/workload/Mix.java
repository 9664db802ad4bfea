package dev.custody.nullblk.workload;

import java.util.SplittableRandom;

/**
 * Which I/Os a job does, in per cent.
 *
 * @param reads share of reads among all; what is neither read nor discard is a write
 * @param discards share of discards among all
 * @param fua share of the writes that must be durable when they end
 * @param flushEvery one I/O in so many is a flush; 0 for none
 */
public record Mix(int reads, int discards, int fua, int flushEvery) {
  private static final int ALL = 100;

  /**
   * Checks the shares.
   *
   * @throws IllegalArgumentException when they make no sense
   */
  public Mix {
    percentage("mix", reads);
    percentage("trim", discards);
    percentage("fua", fua);
    if (reads + discards > ALL) {
      throw new IllegalArgumentException(
          "invalid mix: " + reads + "% reads and " + discards + "% discards are more than all");
    }
    if (flushEvery < 0) {
      throw new IllegalArgumentException(
          "invalid flush-every " + flushEvery + ": must be 0 or greater");
    }
  }

  /**
   * Reads and writes only.
   *
   * @param percent share of reads
   * @return the mix
   */
  public static Mix ofReads(int percent) {
    return new Mix(percent, 0, 0, 0);
  }

  /**
   * Chooses the next I/O.
   *
   * @param number of the I/O within its job
   * @param random source of chance
   * @return what to do
   */
  IoKind choose(long number, SplittableRandom random) {
    if (flushEvery > 0 && number % flushEvery == flushEvery - 1) {
      return IoKind.FLUSH;
    }
    int dice = random.nextInt(ALL);
    if (dice < reads) {
      return IoKind.READ;
    }
    if (dice < reads + discards) {
      return IoKind.DISCARD;
    }
    return fua > 0 && random.nextInt(ALL) < fua ? IoKind.WRITE_FUA : IoKind.WRITE;
  }

  private static void percentage(String name, int value) {
    if (value < 0 || value > ALL) {
      throw new IllegalArgumentException(
          "invalid " + name + " " + value + ": must be a percentage from 0 to 100");
    }
  }
}
