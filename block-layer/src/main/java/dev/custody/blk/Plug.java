package dev.custody.blk;

/**
 * Collects submissions of one thread so that the driver gets them together ({@code struct
 * blk_plug}, include/linux/blkdev.h).
 */
public final class Plug implements AutoCloseable {
  private final PlugBatch<?> batch;

  Plug(PlugBatch<?> batch) {
    this.batch = batch;
  }

  /** Submits {@code bio}; it reaches the driver when the plug is full, flushed or closed. */
  public void submit(Bio bio) {
    batch.submit(bio);
  }

  /** Sends what is collected to the driver ({@code blk_flush_plug}). */
  public void flush() {
    batch.flush();
  }

  /** Flushes the plug ({@code blk_finish_plug}). */
  @Override
  public void close() {
    flush();
  }
}
