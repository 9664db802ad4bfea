package dev.custody.nullblk.storage;

import dev.custody.annotations.Borrowed;
import dev.custody.blk.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A device's medium in memory, with a volatile write cache before it when it has one.
 *
 * <p>Sectors that were never written, or were discarded, read as zeroes. As in
 * drivers/block/null_blk/main.c one lock guards medium and cache together, so each call is atomic.
 * Positions and lengths are bytes and multiples of {@link Sectors#SIZE}.
 */
public final class MemoryStore {
  private final Object lock = new Object();
  private final SparsePages medium = new SparsePages();
  private final SparsePages cache = new SparsePages();
  private final int cachePages;

  /**
   * Makes an empty medium.
   *
   * @param cacheBytes size of the write cache; 0 for none
   */
  public MemoryStore(long cacheBytes) {
    this.cachePages = Math.toIntExact(Math.min(cacheBytes / Page.SIZE, Integer.MAX_VALUE));
  }

  /**
   * Copies bytes out of the device.
   *
   * @param position on the device
   * @param target where the bytes go, from its first byte on
   * @param length how many bytes
   */
  public void read(long position, @Borrowed Segment target, int length) {
    synchronized (lock) {
      for (int done = 0; done < length; done += Sectors.SIZE) {
        long number = (position + done) / Page.SIZE;
        int sector = sectorInPage(position + done);
        Page page = newest(number, sector);
        if (page == null) {
          target.fill(done, Sectors.SIZE, (byte) 0);
        } else {
          page.load(sector, target, done);
        }
      }
    }
  }

  /**
   * Copies bytes onto the device.
   *
   * @param position on the device
   * @param source where the bytes are, from its first byte on
   * @param length how many bytes
   * @param durability whether the cache may keep them
   */
  public void write(long position, @Borrowed Segment source, int length, Durability durability) {
    boolean cached = cachePages > 0 && durability == Durability.CACHED;
    synchronized (lock) {
      for (int done = 0; done < length; done += Sectors.SIZE) {
        long number = (position + done) / Page.SIZE;
        int sector = sectorInPage(position + done);
        (cached ? cache : medium).findOrAdd(number).store(sector, source, done);
        if (!cached) {
          cache.drop(number, sector); // an older value in the cache would hide the new one
        }
      }
      cache.moveOldestInto(medium, cachePages);
    }
  }

  /**
   * Drops bytes, which read as zeroes from now on.
   *
   * @param position on the device
   * @param length how many bytes
   */
  public void discard(long position, long length) {
    synchronized (lock) {
      for (long done = 0; done < length; done += Sectors.SIZE) {
        long number = (position + done) / Page.SIZE;
        int sector = sectorInPage(position + done);
        medium.drop(number, sector);
        cache.drop(number, sector);
      }
    }
  }

  /** Moves everything from the cache to the medium. */
  public void flush() {
    synchronized (lock) {
      cache.moveOldestInto(medium, 0);
    }
  }

  /** Forgets what only the cache has, as a device does that loses power. */
  public void losePower() {
    synchronized (lock) {
      cache.clear();
    }
  }

  /**
   * Counts the pages that take memory, on the medium and in the cache.
   *
   * @return the count
   */
  public int pages() {
    synchronized (lock) {
      return medium.size() + cache.size();
    }
  }

  private @Nullable Page newest(long number, int sector) {
    Page cached = cache.find(number);
    return cached != null && cached.holds(sector) ? cached : medium.find(number);
  }

  private static int sectorInPage(long position) {
    return (int) (position >> Sectors.SHIFT & Page.SECTORS - 1);
  }
}
