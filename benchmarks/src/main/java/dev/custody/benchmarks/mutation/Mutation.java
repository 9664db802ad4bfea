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
      names = "--survivors",
      description =
          "only what no program noticed in the last run; the other mutants keep their fate")
  private boolean survivors;

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
    Checkout checkout = Checkout.here();
    List<String> versions = Versions.ofCustody(checkout); // before pages change
    MutationLog log = new MutationLog(checkout.made("mutation/mutants.tsv"));
    List<MutationDetails> all = Plan.make(checkout, rooms.isEmpty() ? ROOMS : rooms, batches);
    Selection selection = selection(log);
    Map<Boolean, List<MutationDetails>> reached =
        all.stream().collect(Collectors.partitioningBy(it -> !it.getTestsInOrder().isEmpty()));
    log.add(reached.get(false).stream().map(it -> Mutant.of(it, Fate.NO_COVERAGE)).toList());
    List<MutationDetails> chosen = selection.of(reached.get(true));
    System.err.printf("%d mutants, of which %d are tried%n", all.size(), chosen.size());
    new Trials(checkout, log, deadline()).run(chosen);
    new Results(
            checkout.made("results/mutation"),
            write == null ? null : new Page(write.resolve("mutation.md")),
            command(),
            versions)
        .add("scores", Scores.render(Scores.sizes(all), log.read()));
    return 0;
  }

  private long deadline() {
    return System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
  }

  private Selection selection(MutationLog log) {
    if (!survivors) {
      log.clear();
      return Selection.share(percent, seed);
    }
    return Selection.only(
        log.read().stream()
            .filter(mutant -> !mutant.fate().isDetected())
            .map(Mutant::id)
            .collect(Collectors.toSet()));
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
    return command.toString();
  }
}
