package dev.custody.nullblk.storage;

import dev.custody.annotations.Borrowed;
import dev.custody.blk.Segment;

/**
 * A page of sectors, each of which is held or absent ({@code struct nullb_page} in
 * drivers/block/null_blk/main.c).
 *
 * <p>Not safe for concurrent use; {@link MemoryStore} guards it.
 */
final class Page {
  /** Sectors in a page. */
  static final int SECTORS = 8;

  /** Bytes in a page. */
  static final int SIZE = SECTORS * Sectors.SIZE;

  private final byte[] bytes = new byte[SIZE];
  private int held;

  /**
   * Tells whether a sector is held.
   *
   * @param sector 0 to {@link #SECTORS} - 1
   * @return false when the sector is absent
   */
  boolean holds(int sector) {
    return (held & 1 << sector) != 0;
  }

  /**
   * Tells whether no sector is held.
   *
   * @return true when the page may be freed
   */
  boolean isEmpty() {
    return held == 0;
  }

  /**
   * Stores one sector.
   *
   * @param sector 0 to {@link #SECTORS} - 1
   * @param source where the bytes are
   * @param offset of the first byte in {@code source}
   */
  void store(int sector, @Borrowed Segment source, int offset) {
    source.copyTo(offset, bytes, sector << Sectors.SHIFT, Sectors.SIZE);
    held |= 1 << sector;
  }

  /**
   * Copies one sector out; an absent one reads as zeroes.
   *
   * @param sector 0 to {@link #SECTORS} - 1
   * @param target where the bytes go
   * @param offset of the first byte in {@code target}
   */
  void load(int sector, @Borrowed Segment target, int offset) {
    if (holds(sector)) {
      target.copyFrom(offset, bytes, sector << Sectors.SHIFT, Sectors.SIZE);
    } else {
      target.fill(offset, Sectors.SIZE, (byte) 0);
    }
  }

  /**
   * Makes one sector absent.
   *
   * @param sector 0 to {@link #SECTORS} - 1
   */
  void drop(int sector) {
    held &= ~(1 << sector);
  }

  /**
   * Copies every sector held here over another page's.
   *
   * @param other the page that gets the sectors
   */
  void mergeInto(Page other) {
    for (int sector = 0; sector < SECTORS; sector++) {
      if (holds(sector)) {
        int offset = sector << Sectors.SHIFT;
        System.arraycopy(bytes, offset, other.bytes, offset, Sectors.SIZE);
      }
    }
    other.held |= held;
  }
}
