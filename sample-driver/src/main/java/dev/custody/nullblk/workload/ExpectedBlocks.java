package dev.custody.nullblk.workload;

import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * What a job knows about its blocks: which write each holds, and which are in use by an I/O in
 * flight.
 *
 * <p>Not safe for concurrent use; it belongs to its job.
 */
final class ExpectedBlocks {
  /** After a failed write nobody knows what the block holds. */
  static final int UNKNOWN = -1;

  private final long first;
  private final int count;

  /** Which write each block holds; empty when nobody asks. */
  private final int[] writes;

  private final BitSet busy;
  private int lastWrite;

  /**
   * Describes blocks that hold zeroes.
   *
   * @param first number of the first block
   * @param count how many, more than are ever in flight
   * @param remember whether {@link #write} is going to be asked
   */
  ExpectedBlocks(long first, int count, boolean remember) {
    this.first = first;
    this.count = count;
    this.writes = new int[remember ? count : 0];
    this.busy = new BitSet(count);
  }

  /**
   * Chooses a block that no I/O uses, which it then does.
   *
   * @param random source of chance
   * @return the number of the block
   */
  long acquire(SplittableRandom random) {
    int index = busy.nextClearBit(random.nextInt(count));
    if (index >= count) {
      index = busy.nextClearBit(0);
    }
    busy.set(index);
    return first + index;
  }

  /**
   * Ends the use of a block.
   *
   * @param block its number
   */
  void release(long block) {
    busy.clear(index(block));
  }

  /**
   * Gives a new write its number, which no earlier write of the job had.
   *
   * @return the number, from 1
   */
  int nextWrite() {
    return ++lastWrite;
  }

  /**
   * Notes what a block holds.
   *
   * @param block its number
   * @param write number of the write, 0 for zeroes, or {@link #UNKNOWN}
   */
  void holds(long block, int write) {
    if (writes.length > 0) {
      writes[index(block)] = write;
    }
  }

  /**
   * Looks up what a block holds.
   *
   * @param block its number
   * @return number of the write, 0 for zeroes, or {@link #UNKNOWN}
   */
  int write(long block) {
    return writes[index(block)];
  }

  private int index(long block) {
    return (int) (block - first);
  }
}
