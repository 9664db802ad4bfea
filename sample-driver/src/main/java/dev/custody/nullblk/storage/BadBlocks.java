package dev.custody.nullblk.storage;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sectors of a device that cannot be read or written (block/badblocks.c).
 *
 * <p>Safe for concurrent use: readers see one whole list, which writers replace.
 */
public final class BadBlocks {
  /** First sector to end of each run; runs neither overlap nor touch. */
  private volatile NavigableMap<Long, Long> runs = Collections.emptyNavigableMap();

  /**
   * Marks sectors as bad.
   *
   * @param range the sectors
   */
  public synchronized void mark(SectorRange range) {
    var next = new TreeMap<>(runs);
    long first = range.first();
    long end = range.end();
    Map.Entry<Long, Long> neighbour = next.floorEntry(end);
    while (neighbour != null && neighbour.getValue() >= first) {
      first = Math.min(first, neighbour.getKey());
      end = Math.max(end, neighbour.getValue());
      next.remove(neighbour.getKey());
      neighbour = next.floorEntry(end);
    }
    next.put(first, end);
    runs = Collections.unmodifiableNavigableMap(next);
  }

  /**
   * Marks sectors as good.
   *
   * @param range the sectors
   */
  public synchronized void clear(SectorRange range) {
    var next = new TreeMap<>(runs);
    Map.Entry<Long, Long> run = next.lowerEntry(range.end());
    while (run != null && run.getValue() > range.first()) {
      next.remove(run.getKey());
      if (run.getKey() < range.first()) {
        next.put(run.getKey(), range.first());
      }
      if (run.getValue() > range.end()) {
        next.put(range.end(), run.getValue());
      }
      run = next.lowerEntry(range.end());
    }
    runs = Collections.unmodifiableNavigableMap(next);
  }

  /**
   * Finds the first run of bad sectors that a transfer would touch.
   *
   * @param range what would be transferred
   * @return the whole run, which may begin before and end behind the range, or null when every
   *     sector is good
   */
  public @Nullable SectorRange firstIn(SectorRange range) {
    NavigableMap<Long, Long> now = runs;
    Map.Entry<Long, Long> run = now.floorEntry(range.first());
    if (run == null || run.getValue() <= range.first()) {
      run = now.ceilingEntry(range.first());
    }
    if (run == null || run.getKey() >= range.end()) {
      return null;
    }
    return new SectorRange(run.getKey(), run.getValue() - run.getKey());
  }

  /**
   * Tells whether every sector is good.
   *
   * @return true when the list is empty
   */
  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
