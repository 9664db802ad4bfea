package dev.custody.nullblk.config;

/**
 * What a null block device is like ({@code struct nullb_device},
 * drivers/block/null_blk/null_blk.h).
 *
 * <pre>{@code
 * NullBlkConfig config =
 *     NullBlkConfig.DEFAULT
 *         .with(new CompletionPlan(CompletionMode.TIMER, 10_000))
 *         .with(Backing.MEMORY);
 * }</pre>
 *
 * @param geometry its size
 * @param queues its hardware queues
 * @param completion how requests are completed
 * @param backing what it stores
 * @param badBlocks what it cannot read or write
 * @param megabytesPerSecond the bandwidth that it is throttled to; 0 for none
 * @param faults the faults injected into it
 */
public record NullBlkConfig(
    Geometry geometry,
    QueueLayout queues,
    CompletionPlan completion,
    Backing backing,
    BadBlockPlan badBlocks,
    int megabytesPerSecond,
    FaultPlan faults) {
  /** Greatest bandwidth limit, as in drivers/block/null_blk/main.c. */
  public static final int MAX_MEGABYTES_PER_SECOND = 1024 * 40;

  /** One gigabyte, one queue of 64 tags, softirq completion, nothing stored, no faults. */
  public static final NullBlkConfig DEFAULT =
      new NullBlkConfig(
          Geometry.DEFAULT,
          QueueLayout.DEFAULT,
          CompletionPlan.SOFTIRQ,
          Backing.NONE,
          BadBlockPlan.NONE,
          0,
          FaultPlan.NONE);

  /**
   * Checks the values that no other record checks.
   *
   * @throws IllegalArgumentException when the bandwidth limit is out of range or a fault is set for
   *     a queue that does not exist
   */
  public NullBlkConfig {
    Checks.within("mbps", megabytesPerSecond, 0, MAX_MEGABYTES_PER_SECOND);
    Checks.that(
        faults.initHctx() < queues.total(),
        "invalid init-hctx fault: the device has no hardware queue " + faults.initHctx());
  }

  /**
   * Changes the size.
   *
   * @param other the new size
   * @return a copy that has it
   */
  public NullBlkConfig with(Geometry other) {
    return new NullBlkConfig(
        other, queues, completion, backing, badBlocks, megabytesPerSecond, faults);
  }

  /**
   * Changes the hardware queues.
   *
   * @param other the new queues
   * @return a copy that has them
   */
  public NullBlkConfig with(QueueLayout other) {
    return new NullBlkConfig(
        geometry, other, completion, backing, badBlocks, megabytesPerSecond, faults);
  }

  /**
   * Changes the completion.
   *
   * @param other the new completion
   * @return a copy that has it
   */
  public NullBlkConfig with(CompletionPlan other) {
    return new NullBlkConfig(
        geometry, queues, other, backing, badBlocks, megabytesPerSecond, faults);
  }

  /**
   * Changes what is stored.
   *
   * @param other the new backing
   * @return a copy that has it
   */
  public NullBlkConfig with(Backing other) {
    return new NullBlkConfig(
        geometry, queues, completion, other, badBlocks, megabytesPerSecond, faults);
  }

  /**
   * Changes the bad sectors.
   *
   * @param other the new bad sectors
   * @return a copy that has them
   */
  public NullBlkConfig with(BadBlockPlan other) {
    return new NullBlkConfig(
        geometry, queues, completion, backing, other, megabytesPerSecond, faults);
  }

  /**
   * Changes the bandwidth limit.
   *
   * @param limit megabytes per second; 0 for none
   * @return a copy that has it
   */
  public NullBlkConfig withMegabytesPerSecond(int limit) {
    return new NullBlkConfig(geometry, queues, completion, backing, badBlocks, limit, faults);
  }

  /**
   * Changes the faults.
   *
   * @param other the new faults
   * @return a copy that has them
   */
  public NullBlkConfig with(FaultPlan other) {
    return new NullBlkConfig(
        geometry, queues, completion, backing, badBlocks, megabytesPerSecond, other);
  }
}
