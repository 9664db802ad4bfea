package dev.custody.nullblk.cli;

import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.BadBlockPlan;
import dev.custody.nullblk.config.CompletionMode;
import dev.custody.nullblk.config.CompletionPlan;
import dev.custody.nullblk.config.FaultPlan;
import dev.custody.nullblk.config.Geometry;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.config.QueueLayout;
import dev.custody.nullblk.storage.SectorRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what the devices are like. */
final class DeviceOptions {
  @Option(
      names = "--completion",
      paramLabel = "none|softirq|timer",
      defaultValue = "softirq",
      description = "How requests are completed (default: ${DEFAULT-VALUE}).")
  private CompletionMode completion = CompletionMode.SOFTIRQ;

  @Option(
      names = "--completion-nsec",
      paramLabel = "NS",
      defaultValue = "10000",
      description = "How long the timer runs, in nanoseconds (default: ${DEFAULT-VALUE}).")
  private long completionNanos;

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "1g",
      converter = ByteSizeConverter.class,
      description = "Capacity of a device (default: ${DEFAULT-VALUE}).")
  private long size;

  @Option(
      names = "--logical-block-size",
      paramLabel = "BYTES",
      defaultValue = "512",
      description = "Bytes in a logical block (default: ${DEFAULT-VALUE}).")
  private int logicalBlockSize;

  @Option(
      names = "--queues",
      paramLabel = "N",
      defaultValue = "2",
      description = "Hardware queues for submission (default: ${DEFAULT-VALUE}).")
  private int queues;

  @Option(
      names = "--poll-queues",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Hardware queues that are polled; when there are any, reads and writes use them"
              + " (default: ${DEFAULT-VALUE}).")
  private int pollQueues;

  @Option(
      names = "--queue-depth",
      paramLabel = "N",
      defaultValue = "64",
      description = "Tags per hardware queue (default: ${DEFAULT-VALUE}).")
  private int queueDepth;

  @Option(names = "--blocking", description = "Queue requests from threads that may wait.")
  private boolean blocking;

  @Option(
      names = "--request-timeout-ms",
      paramLabel = "MS",
      defaultValue = "5000",
      description = "The time that a started request has (default: ${DEFAULT-VALUE}).")
  private long requestTimeoutMillis;

  @Option(names = "--memory-backed", description = "Store what is written.")
  private boolean memoryBacked;

  @Option(
      names = "--cache-size",
      paramLabel = "SIZE",
      defaultValue = "0",
      converter = ByteSizeConverter.class,
      description = "Size of the volatile write cache; 0 for none (default: ${DEFAULT-VALUE}).")
  private long cacheSize;

  @Option(
      names = "--no-fua",
      description = "Let the block layer flush where a write must be durable.")
  private boolean noFua;

  @Option(
      names = "--bad-blocks",
      paramLabel = "FIRST-LAST",
      split = ",",
      converter = SectorRangeConverter.class,
      description = "Sectors that cannot be read or written; several are separated by commas.")
  private List<SectorRange> badBlocks = new ArrayList<>();

  @Option(
      names = "--bad-blocks-once",
      description = "Bad sectors are good again after the first failure.")
  private boolean badBlocksOnce;

  @Option(
      names = "--bad-blocks-partial",
      description = "What lies before the first bad sector is still transferred.")
  private boolean badBlocksPartial;

  @Option(
      names = "--mbps",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Bandwidth limit of a device in megabytes per second; 0 for none"
              + " (default: ${DEFAULT-VALUE}).")
  private int mbps;

  @Option(
      names = "--fault-timeout-every",
      paramLabel = "N",
      defaultValue = "0",
      description = "One in N requests is never answered; 0 for none (default: ${DEFAULT-VALUE}).")
  private int timeoutEvery;

  @Option(
      names = "--fault-requeue-every",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "One in N requests is sent back, in all forms in turn; 0 for none"
              + " (default: ${DEFAULT-VALUE}).")
  private int requeueEvery;

  @Option(
      names = "--fault-init-hctx",
      paramLabel = "N",
      defaultValue = "-1",
      description =
          "The hardware queue whose set-up fails; -1 for none (default: ${DEFAULT-VALUE}).")
  private int initHctx;

  /**
   * Makes the configuration.
   *
   * @param discards whether the workload needs a device that takes discards
   * @return the configuration
   * @throws IllegalArgumentException when options make no sense, with one line for the user
   */
  NullBlkConfig config(boolean discards) {
    var layout =
        new QueueLayout(
            queues, pollQueues, queueDepth, blocking, Duration.ofMillis(requestTimeoutMillis));
    return new NullBlkConfig(
        new Geometry(size, logicalBlockSize),
        layout,
        new CompletionPlan(completion, completionNanos),
        new Backing(memoryBacked, discards, cacheSize, !noFua),
        new BadBlockPlan(badBlocks, badBlocksOnce, badBlocksPartial),
        mbps,
        new FaultPlan(timeoutEvery, requeueEvery, initHctx));
  }
}
