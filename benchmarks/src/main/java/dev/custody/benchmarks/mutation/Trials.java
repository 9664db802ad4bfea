package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.sources.Checkout;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.pitest.classpath.ClassPath;
import org.pitest.classpath.ClassPathByteArraySource;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.JarCreatingJarFinder;

/**
 * Has mutants tried by a {@link Worker}, and starts another when one had to give up. Mutants come
 * in an order of chance, so that what was tried when time is up is a fair sample.
 */
final class Trials {
  private final Checkout checkout;
  private final MutationLog log;
  private final long deadline;

  /**
   * Trials that write their results into a log, and end when time is up.
   *
   * @param deadline a value of {@link System#nanoTime()}
   */
  Trials(Checkout checkout, MutationLog log, long deadline) {
    this.checkout = checkout;
    this.log = log;
    this.deadline = deadline;
  }

  /** Tries mutants that some batch reaches. */
  void run(List<MutationDetails> mutants) {
    JarCreatingJarFinder agent =
        new JarCreatingJarFinder(
            new ClassPathByteArraySource(
                new ClassPath(
                    Processes.classpath(checkout).stream()
                        .map(Path::of)
                        .map(Path::toFile)
                        .toList())));
    try {
      List<MutationDetails> rest = mutants;
      while (!rest.isEmpty() && System.nanoTime() < deadline) {
        long before = log.lines();
        work(rest, agent.getJarLocation().orElseThrow());
        Set<String> tried = log.namesSince(before);
        if (tried.isEmpty() && System.nanoTime() < deadline) {
          throw new Failure("the worker failed, see what it said above");
        }
        rest = rest.stream().filter(mutant -> !tried.contains(Mutant.idOf(mutant))).toList();
      }
    } finally {
      agent.close();
    }
  }

  private void work(List<MutationDetails> mutants, String agent) {
    Path plan = checkout.made("mutation/plan.ser");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Processes.options(checkout));
    command.add("-javaagent:" + agent);
    command.addAll(List.of("-cp", String.join(":", Processes.classpath(checkout))));
    command.addAll(List.of(Worker.class.getName(), plan.toString(), log.file().toString()));
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(plan))) {
      out.writeObject(new ArrayList<>(mutants));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      Process worker = new ProcessBuilder(command).inheritIO().start();
      if (!worker.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        worker.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new Failure("interrupted");
    }
  }
}
