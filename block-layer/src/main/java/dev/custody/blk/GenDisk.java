package dev.custody.blk;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A disk ({@code struct gendisk}, include/linux/blkdev.h). */
public final class GenDisk implements AutoCloseable {
  /** The bytes of a sector, the unit of addresses and capacities. */
  public static final int SECTOR_BYTES = 512;

  private final String name;
  private final Limits limits;
  private final @Nullable Object privateData;
  private final BlkQueue<?> queue;

  private <P> GenDisk(Builder<P> from, Limits limits, BlockOps<P> ops) {
    this.name = from.name;
    this.limits = limits;
    this.privateData = from.privateData;
    this.queue = new BlkQueue<>(this, from.tags, ops, limits);
  }

  /** A builder for a disk that takes its tags from {@code tags}. */
  public static <P> Builder<P> builder(String name, TagSet<P> tags) {
    return new Builder<>(name, tags);
  }

  /** The name, such as {@code nullb0}. */
  public String name() {
    return name;
  }

  /** The request queue. */
  public RequestQueue queue() {
    return queue;
  }

  /** The size in sectors. */
  public long capacity() {
    return limits.capacity();
  }

  /** The size in bytes of a logical block; every I/O is a multiple of it. */
  public int logicalBlockSize() {
    return limits.logicalBlockSize();
  }

  /** The most sectors that one read or write request has; longer bios are split. */
  public int maxSectors() {
    return limits.maxSectors();
  }

  /** Whether the disk has a volatile write cache. */
  public boolean hasWriteCache() {
    return limits.writeCache();
  }

  /**
   * What {@link Builder#privateData} was given ({@code disk->private_data}).
   *
   * @throws IllegalStateException if nothing of that type was given
   */
  public <T> T privateData(Class<T> type) {
    if (!type.isInstance(privateData)) {
      throw new IllegalStateException("disk " + name + " has no " + type.getName());
    }
    return type.cast(privateData);
  }

  /** Submits {@code bio}, see {@link RequestQueue#submit}. */
  public void submit(Bio bio) {
    queue.submit(bio);
  }

  /**
   * Submits {@code bio} and waits until it has ended, polling if it is a polled one ({@code
   * submit_bio_wait}, block/bio.c).
   */
  public BlkStatus submitAndWait(Bio bio) {
    bio.begin(queue);
    queue.submitNow(bio);
    if (!bio.isPolled() || queue.set().pollQueues() == 0) {
      return bio.await();
    }
    Submission.runDeferred();
    while (!bio.isDone()) {
      if (!queue.poll(bio)) {
        queue.set().machine().pause();
      }
    }
    return bio.status();
  }

  /**
   * Deletes the disk ({@code del_gendisk}, block/genhd.c): new submissions fail, what is in flight
   * is drained, and the threads of the disk end. A request that nobody gives back in time is
   * reported, its I/O ends with {@link BlkStatus#IOERR}, and its tag is not used again.
   *
   * @throws OwnershipViolation in referee mode, if a holder never gave a request back; the others
   *     are suppressed in it
   * @throws IllegalStateException if requests were not given back for another reason, such as being
   *     left with the hardware
   */
  @Override
  public void close() {
    new Deletion<>(queue).run();
  }

  /**
   * Collects what a disk needs.
   *
   * @param <P> the driver's private data per request
   */
  public static final class Builder<P> {
    private final String name;
    private final TagSet<P> tags;
    private @Nullable BlockOps<P> ops;
    private long capacity;
    private int logicalBlockSize = SECTOR_BYTES;
    private int maxSectors = 2560;
    private int maxDiscardSectors;
    private int maxWriteZeroesSectors;
    private boolean writeCache;
    private boolean fua;
    private @Nullable Duration requestTimeout;
    private @Nullable Object privateData;

    private Builder(String name, TagSet<P> tags) {
      this.name = name;
      this.tags = tags;
    }

    /** Sets the callbacks, if they are not those of the tag set. */
    public Builder<P> ops(BlockOps<P> callbacks) {
      ops = callbacks;
      return this;
    }

    /** Sets the size in sectors; 0 if not set. */
    public Builder<P> capacity(long sectors) {
      capacity = sectors;
      return this;
    }

    /**
     * Sets the size in bytes of a logical block, a power of two of at least 512; 512 if not set.
     */
    public Builder<P> logicalBlockSize(int bytes) {
      logicalBlockSize = bytes;
      return this;
    }

    /** Sets the most sectors of one read or write; 2560 if not set. */
    public Builder<P> maxSectors(int sectors) {
      maxSectors = sectors;
      return this;
    }

    /**
     * Sets the most sectors of one discard; 0, if not set, means that the disk does not discard.
     */
    public Builder<P> maxDiscardSectors(int sectors) {
      maxDiscardSectors = sectors;
      return this;
    }

    /**
     * Sets the most sectors of one write of zeroes; 0, if not set, means that the disk does not
     * write zeroes by itself.
     */
    public Builder<P> maxWriteZeroesSectors(int sectors) {
      maxWriteZeroesSectors = sectors;
      return this;
    }

    /**
     * Says whether the disk has a volatile write cache, so that it gets flushes; it has none if not
     * set.
     */
    public Builder<P> writeCache(boolean on) {
      writeCache = on;
      return this;
    }

    /**
     * Says whether the disk makes single writes durable; without it such a write is followed by a
     * flush.
     */
    public Builder<P> fua(boolean on) {
      fua = on;
      return this;
    }

    /** Sets the time that a started request has; that of the tag set if not set. */
    public Builder<P> requestTimeout(Duration timeout) {
      requestTimeout = timeout;
      return this;
    }

    /** Keeps what the driver wants to find again from the disk ({@code disk->private_data}). */
    public Builder<P> privateData(@Nullable Object data) {
      privateData = data;
      return this;
    }

    /**
     * Makes the disk and sets its hardware queues up ({@code blk_mq_alloc_disk}). What {@link
     * BlockOps#initHctx} throws comes out, after the queues before it were taken down.
     *
     * @throws IllegalArgumentException if a value makes no sense
     */
    public GenDisk build() {
      Limits limits = limits();
      BlockOps<P> used = tags.attach(ops);
      GenDisk disk = new GenDisk(this, limits, used);
      boolean ready = false;
      try {
        disk.queue.initHwQueues();
        ready = true;
      } finally {
        if (!ready) {
          disk.queue.closeThreads();
          tags.detach();
        }
      }
      return disk;
    }

    private Limits limits() {
      long timeout = requestTimeout == null ? tags.timeoutNanos() : requestTimeout.toNanos();
      require(capacity >= 0, "capacity", capacity);
      require(
          Integer.bitCount(logicalBlockSize) == 1 && logicalBlockSize >= SECTOR_BYTES,
          "logical block size",
          logicalBlockSize);
      int least = logicalBlockSize / SECTOR_BYTES;
      require(maxSectors >= least, "most sectors", maxSectors);
      for (int most : List.of(maxDiscardSectors, maxWriteZeroesSectors)) {
        require(most == 0 || most >= least, "most sectors", most);
      }
      require(timeout > 0, "request timeout", timeout);
      return new Limits(
          capacity,
          logicalBlockSize,
          maxSectors,
          maxDiscardSectors,
          maxWriteZeroesSectors,
          writeCache,
          fua,
          timeout);
    }

    private static void require(boolean holds, String what, long value) {
      if (!holds) {
        throw new IllegalArgumentException("invalid " + what + ": " + value);
      }
    }
  }
}
