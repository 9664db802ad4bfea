package dev.custody.nullblk.cli;

import dev.custody.nullblk.workload.Limit;
import dev.custody.nullblk.workload.Mix;
import dev.custody.nullblk.workload.WorkloadPlan;
import picocli.CommandLine.Option;

/** The options that say what is done with the devices. */
final class WorkloadOptions {
  private static final long DEFAULT_SECONDS = 5;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "4",
      description = "Submitting threads (default: ${DEFAULT-VALUE}).")
  private int jobs;

  @Option(
      names = "--iodepth",
      paramLabel = "N",
      defaultValue = "32",
      description = "I/Os that each job keeps in flight (default: ${DEFAULT-VALUE}).")
  private int ioDepth;

  @Option(
      names = "--block-size",
      paramLabel = "SIZE",
      defaultValue = "4k",
      converter = ByteSizeConverter.class,
      description = "Bytes of each I/O (default: ${DEFAULT-VALUE}).")
  private long blockSize;

  @Option(
      names = "--mix",
      paramLabel = "PERCENT",
      defaultValue = "50",
      description = "Share of reads (default: ${DEFAULT-VALUE}).")
  private int mix;

  @Option(
      names = "--trim",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Share of discards (default: ${DEFAULT-VALUE}).")
  private int trim;

  @Option(
      names = "--fua",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Share of the writes that must be durable (default: ${DEFAULT-VALUE}).")
  private int fua;

  @Option(
      names = "--flush-every",
      paramLabel = "N",
      defaultValue = "0",
      description = "One I/O in N is a flush; 0 for none (default: ${DEFAULT-VALUE}).")
  private int flushEvery;

  @Option(
      names = "--batch",
      description = "Submit through a plug, so that the driver gets requests together.")
  private boolean batch;

  @Option(
      names = "--verify",
      description = "Compare every byte read with what was written; needs --memory-backed.")
  private boolean verify;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "End after N seconds (default: 5, unless --requests is given).")
  private long seconds;

  @Option(names = "--requests", paramLabel = "N", description = "End after N I/Os.")
  private long requests;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the choice of blocks and I/Os (default: ${DEFAULT-VALUE}).")
  private long seed;

  /**
   * Makes the plan.
   *
   * @return the plan
   * @throws IllegalArgumentException when options make no sense, with one line for the user
   */
  WorkloadPlan plan() {
    long time = seconds == 0 && requests == 0 ? DEFAULT_SECONDS : seconds;
    int bytes = (int) Math.min(blockSize, Integer.MAX_VALUE);
    return new WorkloadPlan(
        jobs,
        ioDepth,
        bytes,
        new Mix(mix, trim, fua, flushEvery),
        verify,
        batch,
        new Limit(time, requests),
        seed);
  }
}
