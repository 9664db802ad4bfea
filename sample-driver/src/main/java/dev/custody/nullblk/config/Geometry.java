package dev.custody.nullblk.config;

/**
 * The size of a device.
 *
 * @param bytes its capacity, a multiple of {@code blockSize}
 * @param blockSize bytes in a logical block: a power of two from 512 to 4096
 */
public record Geometry(long bytes, int blockSize) {
  /** One gigabyte in blocks of 512 bytes. */
  public static final Geometry DEFAULT = new Geometry(1L << 30, 512);

  private static final int LEAST_BLOCK = 512;
  private static final int GREATEST_BLOCK = 4096;

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException when it makes no sense
   */
  public Geometry {
    Checks.within("logical block size", blockSize, LEAST_BLOCK, GREATEST_BLOCK);
    Checks.that(
        Integer.bitCount(blockSize) == 1,
        "invalid logical block size " + blockSize + ": must be a power of two");
    Checks.that(bytes > 0, "invalid size " + bytes + ": must be greater than 0");
    Checks.that(
        bytes % blockSize == 0,
        "invalid size " + bytes + ": must be a multiple of the logical block size " + blockSize);
  }

  /**
   * The capacity in sectors of 512 bytes.
   *
   * @return sectors
   */
  public long sectors() {
    return bytes / LEAST_BLOCK;
  }
}
