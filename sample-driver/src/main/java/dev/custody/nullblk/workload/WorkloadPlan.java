package dev.custody.nullblk.workload;

/**
 * What a workload does.
 *
 * @param jobs submitting threads, dealt out over the disks
 * @param ioDepth I/Os that each job keeps in flight
 * @param blockSize bytes of each I/O, a multiple of 512
 * @param mix which I/Os
 * @param verify whether every byte read is compared with what was written
 * @param batch whether a job submits through a plug, so that the driver gets requests together
 * @param limit when it ends
 * @param seed of the choice of blocks and I/Os
 */
public record WorkloadPlan(
    int jobs,
    int ioDepth,
    int blockSize,
    Mix mix,
    boolean verify,
    boolean batch,
    Limit limit,
    long seed) {
  private static final int GREATEST_BLOCK = 64 << 20;

  /**
   * Checks the plan.
   *
   * @throws IllegalArgumentException when it makes no sense
   */
  public WorkloadPlan {
    atLeastOne("number of jobs", jobs);
    atLeastOne("iodepth", ioDepth);
    if (blockSize < 512 || blockSize % 512 != 0 || blockSize > GREATEST_BLOCK) {
      throw new IllegalArgumentException(
          "invalid block size " + blockSize + ": must be a multiple of 512, up to 64m");
    }
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "invalid " + name + " " + value + ": must be greater than 0");
    }
  }
}
