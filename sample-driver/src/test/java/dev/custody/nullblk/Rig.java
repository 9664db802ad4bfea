package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.GenDisk;
import dev.custody.blk.TagSet;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.workload.Result;
import dev.custody.nullblk.workload.Workload;
import dev.custody.nullblk.workload.WorkloadPlan;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** A device under test, which must be deleted without a violation or a failure of its callbacks. */
final class Rig implements AutoCloseable {
  private final NullBlkConfig config;
  private final TagSet<NullCommand> tags;
  private final NullDisk device;

  /**
   * Adds a device with an empty medium.
   *
   * @param config what it is like
   * @param referee whether uses are checked at run time
   */
  Rig(NullBlkConfig config, RefereeMode referee) {
    this(config, referee, new Medium(config));
  }

  /**
   * Adds a device.
   *
   * @param config what it is like
   * @param referee whether uses are checked at run time
   * @param medium what it stores
   */
  Rig(NullBlkConfig config, RefereeMode referee, Medium medium) {
    this.config = config;
    this.tags = NullDisk.tagSet(config.queues(), referee);
    this.device = NullDisk.add("nullb0", config, tags, medium);
  }

  /** The disk to submit to. */
  GenDisk disk() {
    return device.disk();
  }

  /** Runs a workload on the device. */
  Result run(WorkloadPlan plan) throws InterruptedException {
    return new Workload(plan, List.of(disk()), config.queues())
        .run((seconds, requests, lastSecond) -> {});
  }

  /** Writes sectors that are full of one value. */
  BlkStatus write(long sector, int sectors, int value) {
    return disk().submitAndWait(Bio.write(sector, filled(sectors, value)));
  }

  /** Reads sectors, over memory that was full of another value. */
  byte[] read(long sector, int sectors) {
    byte[] target = bytes(sectors, 0x55);
    assertThat(disk().submitAndWait(Bio.read(sector, ByteBuffer.wrap(target))))
        .isEqualTo(BlkStatus.OK);
    return target;
  }

  @Override
  public void close() {
    device.close();
    assertThat(tags.referee().violations()).isEmpty();
    assertThat(tags.referee().driverFailures()).isEmpty();
  }

  /** Memory that is full of one value. */
  static ByteBuffer filled(int sectors, int value) {
    return ByteBuffer.wrap(bytes(sectors, value));
  }

  /** Bytes of one value. */
  static byte[] bytes(int sectors, int value) {
    var bytes = new byte[sectors * GenDisk.SECTOR_BYTES];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
