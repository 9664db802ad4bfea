package dev.custody.blk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Hands out the numbers below {@code depth}, each to one holder at a time ({@code struct sbitmap},
 * lib/sbitmap.c).
 *
 * <p>The bits are spread over several words, a cache line apart, and a thread begins at a word of
 * its own, so that threads seldom meet. There is no lock.
 */
final class TagAllocator {
  /** What {@link #tryGet} says when all numbers are taken. */
  static final int NONE = -1;

  private static final int STRIDE = 16;
  private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);

  private final int depth;
  private final int shift;
  private final int wordCount;
  private final long[] words;

  TagAllocator(int depth) {
    this.depth = depth;
    this.shift = shiftFor(depth);
    this.wordCount = (depth + (1 << shift) - 1) >>> shift;
    this.words = new long[wordCount * STRIDE];
  }

  /**
   * Bits per word, as a power of two: at most 64, and few enough for four words ({@code
   * sbitmap_calculate_shift}).
   */
  private static int shiftFor(int depth) {
    int shift = 6;
    while (depth >= 4 && shift > 0 && 4 << shift > depth) {
      shift--;
    }
    return shift;
  }

  /**
   * Takes a free number, looking first at the word that {@code hint} picks; {@link #NONE} if there
   * is none.
   */
  int tryGet(int hint) {
    int first = Math.floorMod(hint, wordCount);
    for (int i = 0; i < wordCount; i++) {
      int index = first + i < wordCount ? first + i : first + i - wordCount;
      int bit = tryGetIn(index);
      if (bit != NONE) {
        return (index << shift) + bit;
      }
    }
    return NONE;
  }

  private int tryGetIn(int index) {
    long all = mask(index);
    long now = (long) WORDS.getVolatile(words, index * STRIDE);
    while ((now & all) != all) {
      long bit = Long.lowestOneBit(~now & all);
      long seen = (long) WORDS.compareAndExchangeAcquire(words, index * STRIDE, now, now | bit);
      if (seen == now) {
        return Long.numberOfTrailingZeros(bit);
      }
      now = seen;
    }
    return NONE;
  }

  /**
   * Gives {@code number} back. The effect is volatile and not just a release, since whoever waits
   * for a number is looked up after it.
   *
   * @return whether it was taken
   */
  boolean put(int number) {
    long bit = 1L << (number & ((1 << shift) - 1));
    long before = (long) WORDS.getAndBitwiseAnd(words, (number >>> shift) * STRIDE, ~bit);
    return (before & bit) != 0;
  }

  /** How many numbers are taken, roughly while others take and give back. */
  int taken() {
    int sum = 0;
    for (int i = 0; i < wordCount; i++) {
      sum += Long.bitCount((long) WORDS.getVolatile(words, i * STRIDE));
    }
    return sum;
  }

  private long mask(int index) {
    int bits = Math.min(1 << shift, depth - (index << shift));
    return bits == Long.SIZE ? -1L : (1L << bits) - 1;
  }
}
