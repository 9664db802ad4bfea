package dev.custody.blk;

import org.jspecify.annotations.Nullable;

/**
 * What a disk can do ({@code struct queue_limits}, include/linux/blkdev.h).
 *
 * @param capacity the size in sectors
 * @param logicalBlockSize the size in bytes of a logical block
 * @param maxSectors the most sectors of a read or write
 * @param maxDiscardSectors the most sectors of a discard; 0 if the disk does not discard
 * @param maxWriteZeroesSectors the most sectors of a write of zeroes; 0 if the disk has none
 * @param writeCache whether the disk has a volatile write cache
 * @param fua whether the disk makes single writes durable
 * @param timeoutNanos the time that a started request has, in nanoseconds
 */
record Limits(
    long capacity,
    int logicalBlockSize,
    int maxSectors,
    int maxDiscardSectors,
    int maxWriteZeroesSectors,
    boolean writeCache,
    boolean fua,
    long timeoutNanos) {
  private static final int MOST_BYTES = 1 << 30;

  /**
   * Why {@code bio} cannot be done; null if it can ({@code submit_bio_noacct}, block/blk-core.c).
   */
  @Nullable BlkStatus refuse(Bio bio) {
    if (bio.op() == Op.FLUSH) {
      return null;
    }
    if (maxBytes(bio.op()) == 0) {
      return BlkStatus.NOTSUPP;
    }
    long sectors = bio.bytes() / GenDisk.SECTOR_BYTES;
    if (bio.bytes() % logicalBlockSize != 0
        || bio.sector() % (logicalBlockSize / GenDisk.SECTOR_BYTES) != 0) {
      return BlkStatus.INVAL;
    }
    return bio.sector() > capacity - sectors ? BlkStatus.IOERR : null;
  }

  /** The most bytes of one request that asks for {@code op}. */
  int maxBytes(Op op) {
    int sectors =
        switch (op) {
          case READ, WRITE -> maxSectors;
          case DISCARD -> maxDiscardSectors;
          case WRITE_ZEROES -> maxWriteZeroesSectors;
          case FLUSH -> MOST_BYTES / GenDisk.SECTOR_BYTES;
        };
    long bytes = Math.min((long) sectors * GenDisk.SECTOR_BYTES, MOST_BYTES);
    return (int) (bytes - bytes % logicalBlockSize);
  }

  /**
   * Whether a write that asks for these needs flushes around it, or is a flush ({@code
   * blk_insert_flush}, block/blk-flush.c).
   */
  boolean needsSequence(Bio bio) {
    return writeCache && bio.op().isWrite() && (bio.isPreflush() || (bio.isFua() && !fua));
  }

  /**
   * Whether the request of {@code bio} carries FUA; without a cache every write is durable ({@code
   * bdev_write_cache}).
   */
  boolean passesFua(Bio bio) {
    return writeCache && fua && bio.isFua() && bio.op().isWrite();
  }
}
