package dev.custody.nullblk;

import dev.custody.nullblk.workload.Limit;
import dev.custody.nullblk.workload.Mix;
import dev.custody.nullblk.workload.WorkloadPlan;

/** Workloads that tests run. */
final class Plans {
  private Plans() {}

  /** Four submitters that read and write, and verify when the device stores. */
  static WorkloadPlan fourJobs(int requests, boolean verify) {
    return fourJobs(requests, verify, Mix.ofReads(50));
  }

  /** Four submitters. */
  static WorkloadPlan fourJobs(int requests, boolean verify, Mix mix) {
    return new WorkloadPlan(4, 16, 4096, mix, verify, false, Limit.ofRequests(requests), 42);
  }

  /** The same in batches, so that the driver gets lists of requests. */
  static WorkloadPlan inBatches(WorkloadPlan plan) {
    return new WorkloadPlan(
        plan.jobs(),
        plan.ioDepth(),
        plan.blockSize(),
        plan.mix(),
        plan.verify(),
        true,
        plan.limit(),
        plan.seed());
  }

  /** The same with another size of the I/Os. */
  static WorkloadPlan withBlockSize(WorkloadPlan plan, int blockSize) {
    return new WorkloadPlan(
        plan.jobs(),
        plan.ioDepth(),
        blockSize,
        plan.mix(),
        plan.verify(),
        plan.batch(),
        plan.limit(),
        plan.seed());
  }
}
