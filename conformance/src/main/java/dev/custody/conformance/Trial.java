package dev.custody.conformance;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.Launcher;
import dev.custody.benchmarks.report.Page;
import dev.custody.benchmarks.report.Results;
import dev.custody.conformance.generate.DriverGenerator;
import dev.custody.conformance.generate.Generator;
import dev.custody.conformance.generate.Origin;
import dev.custody.conformance.judge.CheckingJudge;
import dev.custody.conformance.report.Tally;
import dev.custody.conformance.shrink.Keep;
import dev.custody.conformance.shrink.Numbers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that puts generated programs on trial. */
@Command(
    name = "trial",
    mixinStandardHelpOptions = true,
    description = {
      "Generates driver programs, has the checker judge them, and runs them before the referee.",
      "Ends with 1 if the checker accepts a program that the referee convicts."
    })
public final class Trial implements Callable<Integer> {
  private static final Path RESULTS = Path.of("conformance/target/results");
  private static final Path PAGE = Path.of("docs/soundness.md");
  private static final long USUAL_PROGRAMS = 3000;

  /** Who tells what a driver threw; kept, since a logger that nobody keeps forgets its level. */
  private static final Logger DRIVERS = Logger.getLogger("dev.custody.blk");

  @Option(
      names = "--programs",
      paramLabel = "N",
      description = "how many programs; 3000, or any number with --minutes")
  private @Nullable Long programs;

  @Option(names = "--minutes", paramLabel = "M", description = "for how long at most")
  private @Nullable Double minutes;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "what programs and schedules come from; ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      split = ",",
      description = "which programs: ${COMPLETION-CANDIDATES}; all")
  private List<Origin> origins = List.of(Origin.values());

  @Option(
      names = "--schedules",
      paramLabel = "N",
      defaultValue = "40",
      description = "how often each program is run; ${DEFAULT-VALUE}")
  private int schedules;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "on how many threads; all processors")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      defaultValue = "conformance/target/soundness",
      description = "where bad programs are written; ${DEFAULT-VALUE}")
  private Path keep = Path.of("");

  @Option(
      names = "--write",
      paramLabel = "docs",
      description = "rewrite the tables of a page of the documentation")
  private @Nullable String write;

  @Option(
      names = "--replay",
      paramLabel = "SEED/INDEX",
      description = "show one program, its verdict and its runs")
  private @Nullable String replay;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** The command with its defaults. */
  public Trial() {}

  /**
   * Runs the command.
   *
   * @param args its options
   */
  public static void main(String... args) {
    Launcher.launch(new Trial(), args);
  }

  @Override
  public Integer call() {
    requirePositive("--schedules", schedules);
    requirePositive("--threads", threads);
    if (programs != null) {
      requirePositive("--programs", (double) programs);
    }
    if (minutes != null) {
      requirePositive("--minutes", minutes);
    }
    if (write != null && !write.equals("docs")) {
      throw new Failure("invalid --write " + write + ", only docs can be written");
    }
    return replay == null ? run() : new Replay(Trial::series, schedules, out).run(replay);
  }

  private int run() {
    DRIVERS.setLevel(Level.OFF); // such runs are counted, and one driver may throw in each of many
    out.printf("seed %d, %d schedules, %d threads%n", seed, schedules, threads);
    Tally tally;
    try (CheckingJudge judge = new CheckingJudge()) {
      tally = new Session(series(seed), judge, plan(), new Keep(keep), out::println).run();
    }
    Page page = write == null ? null : new Page(PAGE);
    new Results(RESULTS, page, command(), List.of("%d schedules".formatted(schedules)))
        .add("trial", tally.render());
    return tally.isClean() ? 0 : 1;
  }

  private Session.Plan plan() {
    long usual = minutes == null ? USUAL_PROGRAMS : Long.MAX_VALUE;
    Duration time =
        minutes == null ? Duration.ofDays(365) : Duration.ofMillis((long) (minutes * 60_000));
    long most = programs == null ? usual : programs;
    return new Session.Plan(EnumSet.copyOf(origins), most, time, schedules, threads);
  }

  /** The programs of a seed. */
  static Series series(long ofSeed) {
    Map<Origin, Generator> generators =
        Map.of(
            Origin.RANDOM, DriverGenerator.random(),
            Origin.RIGHT, DriverGenerator.right(),
            Origin.MUTANT, DriverGenerator.mutant());
    return new Series(generators, ofSeed, new Numbers());
  }

  private String command() {
    return "conformance/trial --seed "
        + seed
        + (programs == null ? "" : " --programs " + programs)
        + (minutes == null ? "" : " --minutes " + minutes)
        + " --schedules "
        + schedules;
  }

  private static void requirePositive(String option, double value) {
    if (!(value > 0)) {
      throw new Failure("invalid " + option + ", it must be more than 0");
    }
  }
}
