package dev.custody.nullblk;

import dev.custody.blk.GenDisk;
import dev.custody.blk.TagSet;
import dev.custody.blk.TagSetFlag;
import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.config.QueueLayout;
import org.jspecify.annotations.Nullable;

/**
 * A null block device in operation ({@code null_add_dev} and {@code null_del_dev},
 * drivers/block/null_blk/main.c).
 *
 * <pre>{@code
 * TagSet<NullCommand> tags = NullDisk.tagSet(config.queues(), RefereeMode.ON);
 * try (NullDisk nullb0 = NullDisk.add("nullb0", config, tags, new Medium(config))) {
 *   nullb0.disk().submitAndWait(Bio.write(0, buffer));
 * }
 * }</pre>
 */
public final class NullDisk implements AutoCloseable {
  /** Discards are split only where the byte count of a request ends. */
  private static final int MAX_DISCARD_SECTORS = Integer.MAX_VALUE >> 9;

  private final GenDisk disk;
  private final Medium medium;
  private final @Nullable Throttle throttle;

  private NullDisk(GenDisk disk, Medium medium, @Nullable Throttle throttle) {
    this.disk = disk;
    this.medium = medium;
    this.throttle = throttle;
  }

  /**
   * Makes tags, which one device or several may share.
   *
   * @param queues the hardware queues that they are for
   * @param referee whether uses are checked at run time
   * @return the tag set
   */
  public static TagSet<NullCommand> tagSet(QueueLayout queues, RefereeMode referee) {
    TagSet.Builder<NullCommand> builder =
        TagSet.<NullCommand>builder()
            .hwQueues(queues.submit())
            .pollQueues(queues.poll())
            .depth(queues.depth())
            .timeout(queues.requestTimeout());
    if (queues.blocking()) {
      builder.flags(TagSetFlag.BLOCKING);
    }
    if (referee != RefereeMode.AS_PROPERTY) {
      builder.referee(referee == RefereeMode.ON);
    }
    return builder.build();
  }

  /**
   * Adds a device.
   *
   * @param name such as {@code nullb0}
   * @param config what it is like
   * @param tags the tags that it uses
   * @param medium what it stores; of no other device at the same time
   * @return the device, in operation
   * @throws IllegalStateException when a hardware queue cannot be set up
   */
  public static NullDisk add(
      String name, NullBlkConfig config, TagSet<NullCommand> tags, Medium medium) {
    Throttle throttle = startThrottle(config.megabytesPerSecond());
    try {
      var driver = new NullBlkDriver(config, medium, throttle);
      return new NullDisk(build(name, config, tags, driver), medium, throttle);
    } catch (RuntimeException failed) {
      if (throttle != null) {
        throttle.close();
      }
      throw failed;
    }
  }

  /**
   * The disk to submit to.
   *
   * @return the disk
   */
  public GenDisk disk() {
    return disk;
  }

  /** Deletes the device; what is only in its volatile cache is lost. */
  @Override
  public void close() {
    try {
      disk.close();
    } finally {
      if (throttle != null) {
        throttle.close(); // after the disk, whose last requests may have waited for a tick
      }
      medium.losePower();
    }
  }

  private static @Nullable Throttle startThrottle(int megabytesPerSecond) {
    if (megabytesPerSecond == 0) {
      return null;
    }
    var throttle = new Throttle(megabytesPerSecond);
    throttle.start();
    return throttle;
  }

  private static GenDisk build(
      String name, NullBlkConfig config, TagSet<NullCommand> tags, NullBlkDriver driver) {
    Backing backing = config.backing();
    return GenDisk.builder(name, tags)
        .ops(driver)
        .capacity(config.geometry().sectors())
        .logicalBlockSize(config.geometry().blockSize())
        .maxDiscardSectors(backing.discard() ? MAX_DISCARD_SECTORS : 0)
        .writeCache(backing.cacheBytes() > 0)
        .fua(backing.cacheBytes() > 0 && backing.fua())
        .build();
  }
}
