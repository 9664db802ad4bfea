package dev.custody.nullblk.workload;

import java.nio.ByteBuffer;

/**
 * The bytes that a block has after its n-th write: every word is different from that of any other
 * block or write.
 */
final class Pattern {
  private static final long BLOCK_STEP = 0x9E3779B97F4A7C15L;
  private static final long WRITE_STEP = 0xC2B2AE3D27D4EB4FL;
  private static final long WORD_STEP = 0xD6E8FEB86659FD93L;

  private Pattern() {}

  /**
   * Writes the pattern over a whole buffer.
   *
   * @param buffer a multiple of eight bytes; its position and limit stay
   * @param block number of the block
   * @param write number of the write, from 1; 0 stands for zeroes
   */
  static void fill(ByteBuffer buffer, long block, int write) {
    long seed = seed(block, write);
    for (int at = 0; at < buffer.capacity(); at += Long.BYTES) {
      buffer.putLong(at, word(seed, at));
    }
  }

  /**
   * Compares a whole buffer with the pattern.
   *
   * @param buffer a multiple of eight bytes; its position and limit stay
   * @param block number of the block
   * @param write number of the write, from 1; 0 stands for zeroes
   * @return the position of the first word that differs, or -1 when none does
   */
  static int mismatch(ByteBuffer buffer, long block, int write) {
    long seed = seed(block, write);
    for (int at = 0; at < buffer.capacity(); at += Long.BYTES) {
      if (buffer.getLong(at) != word(seed, at)) {
        return at;
      }
    }
    return -1;
  }

  private static long seed(long block, int write) {
    return write == 0 ? 0 : (block + 1) * BLOCK_STEP ^ write * WRITE_STEP;
  }

  private static long word(long seed, int at) {
    return seed == 0 ? 0 : seed + (at + 1) * WORD_STEP;
  }
}
