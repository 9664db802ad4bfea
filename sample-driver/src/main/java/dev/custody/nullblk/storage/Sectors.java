package dev.custody.nullblk.storage;

/** The fixed sizes that sector arithmetic rests on. */
public final class Sectors {
  /** Log2 of {@link #SIZE}. */
  public static final int SHIFT = 9;

  /** Bytes in a sector, the unit of addresses, whatever a device's block size is. */
  public static final int SIZE = 1 << SHIFT;

  private Sectors() {}

  /**
   * Converts a byte count to sectors, rounding up.
   *
   * @param bytes a count, zero or more
   * @return the sectors that hold it
   */
  public static long of(long bytes) {
    return (bytes + SIZE - 1) >> SHIFT;
  }

  /**
   * Converts sectors to bytes.
   *
   * @param sectors a count or an address, in sectors
   * @return the same in bytes
   */
  public static long toBytes(long sectors) {
    return sectors << SHIFT;
  }
}
