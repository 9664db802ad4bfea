package dev.custody.nullblk.storage;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages by number, oldest first, of which only those that hold a sector exist.
 *
 * <p>Not safe for concurrent use; {@link MemoryStore} guards it.
 */
final class SparsePages {
  private final Map<Long, Page> pages = new LinkedHashMap<>();

  /**
   * Finds a page.
   *
   * @param number of the page
   * @return the page, or null where nothing was stored
   */
  @Nullable Page find(long number) {
    return pages.get(number);
  }

  /**
   * Finds a page and makes it when there is none.
   *
   * @param number of the page
   * @return the page
   */
  Page findOrAdd(long number) {
    return pages.computeIfAbsent(number, absent -> new Page());
  }

  /**
   * Makes a sector absent, and frees the page when it was the last one.
   *
   * @param number of the page
   * @param sector within the page
   */
  void drop(long number, int sector) {
    Page page = pages.get(number);
    if (page == null) {
      return;
    }
    page.drop(sector);
    if (page.isEmpty()) {
      pages.remove(number);
    }
  }

  /**
   * Moves the oldest pages, sector by sector, over those of another set.
   *
   * @param other the set that gets the sectors
   * @param keep how many pages may stay here
   */
  void moveOldestInto(SparsePages other, int keep) {
    Iterator<Map.Entry<Long, Page>> oldestFirst = pages.entrySet().iterator();
    while (pages.size() > keep) {
      Map.Entry<Long, Page> oldest = oldestFirst.next();
      oldest.getValue().mergeInto(other.findOrAdd(oldest.getKey()));
      oldestFirst.remove();
    }
  }

  /** Forgets every page. */
  void clear() {
    pages.clear();
  }

  /**
   * Counts the pages that exist.
   *
   * @return the count
   */
  int size() {
    return pages.size();
  }
}
