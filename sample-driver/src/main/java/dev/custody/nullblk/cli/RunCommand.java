package dev.custody.nullblk.cli;

import dev.custody.blk.Referee;
import dev.custody.nullblk.RefereeMode;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.workload.Result;
import dev.custody.nullblk.workload.Workload;
import dev.custody.nullblk.workload.WorkloadPlan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a workload on null block devices. */
@Command(
    name = "custody-nullblk",
    description = "Runs a workload on null block devices and says how it went.",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All went well; I/O errors may have been counted.",
      "1:Wrong bytes were read, a request was used against its ownership, or the driver failed.",
      "2:The options make no sense."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DeviceOptions device = new DeviceOptions();

  @Mixin private WorkloadOptions workload = new WorkloadOptions();

  @Option(
      names = "--shared-tags",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many devices share one set of tags (default: ${DEFAULT-VALUE}).")
  private int sharedTags;

  @Option(
      names = "--referee",
      description =
          "Check every use of a request at run time (default: as the system property"
              + " custody.referee says).")
  private boolean referee;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    WorkloadPlan plan;
    NullBlkConfig config;
    try {
      plan = workload.plan();
      config = device.config(plan.mix().discards() > 0);
      check(plan, config);
    } catch (IllegalArgumentException invalid) {
      throw new ParameterException(spec.commandLine(), invalid.getMessage(), invalid);
    }
    try {
      return run(config, plan);
    } catch (IllegalStateException failed) {
      err().println(spec.name() + ": " + failed.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  private void check(WorkloadPlan plan, NullBlkConfig config) {
    demand(sharedTags >= 1, "invalid shared-tags " + sharedTags + ": must be greater than 0");
    Workload.checkFits(plan, config.geometry());
    demand(!plan.verify() || config.backing().memory(), "invalid verify: needs --memory-backed");
    demand(
        plan.blockSize() % config.geometry().blockSize() == 0,
        "invalid block size "
            + plan.blockSize()
            + ": must be a multiple of the logical block size "
            + config.geometry().blockSize());
  }

  private int run(NullBlkConfig config, WorkloadPlan plan) throws InterruptedException {
    RefereeMode mode = referee ? RefereeMode.ON : RefereeMode.AS_PROPERTY;
    var devices = new Devices(config, sharedTags, mode);
    Result result;
    try {
      result = new Workload(plan, devices.disks(), config.queues()).run(this::progress);
    } catch (IllegalStateException failed) {
      devices.tryClose().ifPresent(failed::addSuppressed);
      throw failed;
    }
    Optional<RuntimeException> leftOver = devices.tryClose();
    Referee seen = devices.tags().referee();
    List<String> failures =
        Stream.concat(seen.driverFailures().stream(), leftOver.stream())
            .map(Throwable::toString)
            .toList();
    var verdict = new Verdict(result.stats().mismatches(), seen.violations().size(), failures);
    Report report = json ? new JsonReport() : new TextReport();
    report.print(result, verdict, seen.isOn(), spec.commandLine().getOut());
    return verdict.isGood() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void progress(long seconds, long requests, long lastSecond) {
    err()
        .println(
            String.format(
                Locale.ROOT, "%4d s  %d requests  %d IOPS", seconds, requests, lastSecond));
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private static void demand(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
