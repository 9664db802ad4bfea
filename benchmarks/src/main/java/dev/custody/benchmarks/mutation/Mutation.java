package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.Launcher;
import dev.custody.benchmarks.compile.Versions;
import dev.custody.benchmarks.mutation.Mutant.Fate;
import dev.custody.benchmarks.report.Page;
import dev.custody.benchmarks.report.Results;
import dev.custody.benchmarks.sources.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pitest.mutationtest.engine.MutationDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks/mutation}: whether the programs notice changes of the checker. */
@Command(
    name = "mutation",
    description =
        "Changes the checker in small ways and looks whether a program of testdata is then judged"
            + " otherwise than it expects. Takes hours; a sample takes its share of them.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Mutation implements Callable<Integer> {
  private static final List<String> ROOMS = List.of("resources", "rules", "transfer");

  @Option(
      names = "--package",
      split = ",",
      paramLabel = "NAME",
      description = "only these packages of the checker; by default resources, rules, transfer")
  private List<String> rooms = new ArrayList<>();

  @Option(
      names = "--sample",
      paramLabel = "PERCENT",
      description = "how many of a hundred mutants are tried; by default all")
  private int percent = 100;

  @Option(names = "--seed", paramLabel = "N", description = "another sample of that size")
  private long seed = 1;

  @Option(
      names = "--batches",
      paramLabel = "N",
      description =
          "how many batches of programs try a mutant at most; by default all that reach it")
  private int batches = Integer.MAX_VALUE;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "ends after that time; what was tried by then is a fair sample")
  private int minutes = 60 * 24 * 7;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "how many mutants are tried at a time; by default one for each processor")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--survivors",
      description =
          "only what no program noticed in the last run; the other mutants keep their fate")
  private boolean survivors;

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "PATH",
      description =
          "only what no program noticed in the last run, tried by these programs of testdata alone")
  private List<Path> programs = new ArrayList<>();

  @Option(
      names = "--class",
      split = ",",
      paramLabel = "NAME",
      description = "only these classes of the checker and those in them, such as Stores")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "also rewrites the table of DIR/mutation.md, such as --write docs")
  private @Nullable Path write;

  /** Made by {@link #main}; picocli fills it in. */
  private Mutation() {}

  /**
   * Runs the command.
   *
   * @param args its options
   */
  public static void main(String[] args) {
    Launcher.launch(new Mutation(), args);
  }

  @Override
  public Integer call() {
    if (percent < 1 || percent > 100) {
      throw new Failure("--sample is a number from 1 to 100");
    }
    requirePositive("--batches", batches);
    requirePositive("--minutes", minutes);
    requirePositive("--workers", workers);
    Checkout checkout = Checkout.here();
    List<String> versions = Versions.ofCustody(checkout); // before pages change
    MutationLog log = new MutationLog(checkout.made("mutation/mutants.tsv"));
    List<MutationDetails> chosen =
        programs.isEmpty() ? planned(checkout, log) : named(checkout, log);
    List<Mutant> before = log.read();
    System.err.printf("%d mutants, of which %d are tried%n", before.size(), chosen.size());
    new Trials(checkout, log, batches, deadline()).run(chosen, workers);
    if (!programs.isEmpty()) {
      keepFates(log, before);
    }
    new Results(
            checkout.made("results/mutation"),
            write == null ? null : new Page(write.resolve("mutation.md")),
            command(),
            versions)
        .add("scores", Scores.render(log.read()));
    return 0;
  }

  private static void requirePositive(String option, int value) {
    if (value < 1) {
      throw new Failure(option + " is a number of at least 1");
    }
  }

  private long deadline() {
    return System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
  }

  /** Mutants that some program reaches, each with all programs that do. */
  private List<MutationDetails> planned(Checkout checkout, MutationLog log) {
    List<MutationDetails> all = Plan.make(checkout, rooms.isEmpty() ? ROOMS : rooms);
    Map<Boolean, List<MutationDetails>> reached =
        all.stream().collect(Collectors.partitioningBy(it -> !it.getTestsInOrder().isEmpty()));
    Set<String> open = open(log);
    if (!survivors) {
      log.clear();
      log.add(reached.get(false).stream().map(it -> Mutant.of(it, Fate.NO_COVERAGE)).toList());
      log.add(reached.get(true).stream().map(it -> Mutant.of(it, Fate.UNTRIED)).toList());
    }
    return (survivors ? Selection.only(open) : Selection.share(percent, seed))
        .of(reached.get(true).stream().filter(it -> isMeant(Mutant.of(it, Fate.UNTRIED))).toList());
  }

  /** Mutants that no program noticed so far, each with the programs of the command line. */
  private List<MutationDetails> named(Checkout checkout, MutationLog log) {
    return Retrial.make(checkout, open(log), programs);
  }

  /** What a few programs do not notice is reached, or not, by as many programs as before. */
  private static void keepFates(MutationLog log, List<Mutant> before) {
    Set<String> undetected =
        log.read().stream()
            .filter(mutant -> !mutant.fate().isDetected())
            .map(Mutant::id)
            .collect(Collectors.toSet());
    log.add(before.stream().filter(mutant -> undetected.contains(mutant.id())).toList());
  }

  private Set<String> open(MutationLog log) {
    return log.read().stream()
        .filter(mutant -> !mutant.fate().isDetected() && isMeant(mutant))
        .map(Mutant::id)
        .collect(Collectors.toSet());
  }

  private boolean isMeant(Mutant mutant) {
    return types.isEmpty() || types.contains(mutant.file());
  }

  private String command() {
    StringBuilder command = new StringBuilder("benchmarks/mutation");
    if (!rooms.isEmpty()) {
      command.append(" --package ").append(String.join(",", rooms));
    }
    if (percent < 100) {
      command.append(" --sample ").append(percent);
    }
    if (seed != 1) {
      command.append(" --seed ").append(seed);
    }
    if (batches != Integer.MAX_VALUE) {
      command.append(" --batches ").append(batches);
    }
    if (minutes != 60 * 24 * 7) {
      command.append(" --minutes ").append(minutes);
    }
    if (survivors) {
      command.append(" --survivors");
    }
    if (!types.isEmpty()) {
      command.append(" --class ").append(String.join(",", types));
    }
    programs.forEach(program -> command.append(" --by ").append(program));
    return command.toString();
  }
}
