package dev.custody.nullblk.config;

/**
 * What a device stores.
 *
 * @param memory whether it stores anything; else writes are dropped and reads leave memory as it is
 * @param discard whether it takes discards
 * @param cacheBytes size of its volatile write cache; 0 for none
 * @param fua whether it writes through the cache when asked to; else the block layer flushes
 *     instead
 */
public record Backing(boolean memory, boolean discard, long cacheBytes, boolean fua) {
  /** Stores nothing. */
  public static final Backing NONE = new Backing(false, false, 0, true);

  /** Stores everything, takes discards, has no cache. */
  public static final Backing MEMORY = new Backing(true, true, 0, true);

  /** The unit of storage and of the cache's size. */
  private static final int PAGE = 4096;

  /**
   * Checks the backing.
   *
   * @throws IllegalArgumentException when something needs memory that is not there
   */
  public Backing {
    Checks.that(memory || !discard, "invalid backing: discard needs a memory-backed device");
    Checks.that(memory || cacheBytes == 0, "invalid backing: a cache needs a memory-backed device");
    Checks.that(
        cacheBytes == 0 || cacheBytes >= PAGE,
        "invalid cache size " + cacheBytes + ": must be 0 or at least " + PAGE);
  }

  /**
   * Changes the cache.
   *
   * @param bytes its size; 0 for none
   * @return a copy that has it
   */
  public Backing withCache(long bytes) {
    return new Backing(memory, discard, bytes, fua);
  }

  /**
   * Changes whether the device writes through its cache when asked to.
   *
   * @param supported whether it does
   * @return a copy that says so
   */
  public Backing withFua(boolean supported) {
    return new Backing(memory, discard, cacheBytes, supported);
  }
}
