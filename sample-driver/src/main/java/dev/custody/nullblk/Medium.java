package dev.custody.nullblk;

import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import dev.custody.nullblk.config.BadBlockPlan;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.storage.BadBlocks;
import dev.custody.nullblk.storage.Durability;
import dev.custody.nullblk.storage.MemoryStore;
import dev.custody.nullblk.storage.SectorRange;
import dev.custody.nullblk.storage.Sectors;
import org.jspecify.annotations.Nullable;

/**
 * What a device stores, and the work that requests do on it ({@code null_process_cmd},
 * drivers/block/null_blk/main.c).
 *
 * <p>It outlives the disk that it is put into, so that a test can switch a device off and on again.
 */
public final class Medium {
  private final @Nullable MemoryStore store;
  private final BadBlocks badBlocks = new BadBlocks();
  private final BadBlockPlan plan;
  private final int blockSectors;

  /**
   * Makes an empty medium.
   *
   * @param config of the device
   */
  public Medium(NullBlkConfig config) {
    this.store = config.backing().memory() ? new MemoryStore(config.backing().cacheBytes()) : null;
    this.plan = config.badBlocks();
    this.blockSectors = (int) Sectors.of(config.geometry().blockSize());
    plan.ranges().forEach(badBlocks::mark);
  }

  /**
   * Counts the pages of 4096 bytes that take memory.
   *
   * @return the count; 0 when nothing is stored
   */
  public int pages() {
    return store == null ? 0 : store.pages();
  }

  /**
   * The sectors that cannot be read or written now.
   *
   * @return the live list
   */
  public BadBlocks badBlocks() {
    return badBlocks;
  }

  /** Forgets what only the volatile cache has. */
  void losePower() {
    if (store != null) {
      store.losePower();
    }
  }

  /**
   * Does the work of a request.
   *
   * @param rq the request, lent for the call
   * @return how it came out
   */
  BlkStatus execute(@Borrowed Request<NullCommand> rq) {
    return switch (rq.op()) {
      case FLUSH -> flush();
      case READ, WRITE, DISCARD -> onSectors(rq);
      case WRITE_ZEROES -> BlkStatus.NOTSUPP;
    };
  }

  private BlkStatus flush() {
    if (store != null) {
      store.flush();
    }
    return BlkStatus.OK;
  }

  private BlkStatus onSectors(@Borrowed Request<NullCommand> rq) {
    int good = badBlocks.isEmpty() ? rq.bytes() : goodBytes(rq);
    if (store != null && good > 0) {
      if (rq.op() == Op.DISCARD) {
        store.discard(Sectors.toBytes(rq.sector()), good);
      } else {
        transfer(store, rq, good);
      }
    }
    return good == rq.bytes() ? BlkStatus.OK : BlkStatus.IOERR;
  }

  private static void transfer(MemoryStore store, @Borrowed Request<NullCommand> rq, int good) {
    boolean reads = rq.op() == Op.READ;
    Durability durability = rq.fua() ? Durability.THROUGH : Durability.CACHED;
    long position = Sectors.toBytes(rq.sector());
    int left = good;
    for (Segment segment : rq.segments()) {
      int length = Math.min(left, segment.length());
      if (reads) {
        store.read(position, segment, length);
      } else {
        store.write(position, segment, length, durability);
      }
      position += length;
      left -= length;
    }
  }

  /** How much of a request lies before the first bad sector, as far as it is transferred at all. */
  private int goodBytes(@Borrowed Request<NullCommand> rq) {
    var wanted = new SectorRange(rq.sector(), Sectors.of(rq.bytes()));
    SectorRange bad = badBlocks.firstIn(wanted);
    if (bad == null) {
      return rq.bytes();
    }
    if (plan.once()) {
      badBlocks.clear(bad);
    }
    if (!plan.partial()) {
      return 0;
    }
    long firstBadBlock = bad.first() - bad.first() % blockSectors;
    return (int) Sectors.toBytes(Math.max(0, firstBadBlock - wanted.first()));
  }
}
