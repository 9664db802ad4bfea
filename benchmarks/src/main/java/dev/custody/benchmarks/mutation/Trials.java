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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.JarCreatingJarFinder;

/**
 * Has mutants tried by {@linkplain Worker workers} side by side, and starts another when one had to
 * give up. Mutants come in an order of chance, so that what was tried when time is up is a fair
 * sample.
 */
final class Trials {
  private final Checkout checkout;
  private final MutationLog log;
  private final int batches;
  private final long deadline;

  /**
   * Trials that write their results into a log, and end when time is up.
   *
   * @param batches how many batches of programs try a mutant at most
   * @param deadline a value of {@link System#nanoTime()}
   */
  Trials(Checkout checkout, MutationLog log, int batches, long deadline) {
    this.checkout = checkout;
    this.log = log;
    this.batches = batches;
    this.deadline = deadline;
  }

  /** Tries mutants that some program reaches. */
  void run(List<MutationDetails> mutants, int workers) {
    JarCreatingJarFinder agent = new JarCreatingJarFinder(Processes.classes(checkout));
    String jar = agent.getJarLocation().orElseThrow();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<?>> shares = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        Path plan = checkout.made("mutation/plan-" + i + ".ser");
        List<MutationDetails> share = share(mutants, i, workers);
        shares.add(pool.submit(() -> runShare(share, plan, jar)));
      }
      shares.forEach(Trials::await);
    } finally {
      pool.shutdownNow();
      agent.close();
    }
  }

  private static List<MutationDetails> share(List<MutationDetails> all, int number, int of) {
    return IntStream.range(0, all.size()).filter(i -> i % of == number).mapToObj(all::get).toList();
  }

  private static void await(Future<?> share) {
    try {
      share.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Failure failure ? failure : new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new Failure("interrupted");
    }
  }

  private void runShare(List<MutationDetails> share, Path plan, String agent) {
    long before = log.lines();
    List<MutationDetails> rest = share;
    while (!rest.isEmpty() && System.nanoTime() < deadline) {
      work(rest, plan, agent);
      Set<String> tried = log.namesSince(before);
      int left = rest.size();
      rest = rest.stream().filter(mutant -> !tried.contains(Mutant.idOf(mutant))).toList();
      if (rest.size() == left && System.nanoTime() < deadline) {
        throw new Failure("a worker failed, see what it said above");
      }
    }
  }

  private void work(List<MutationDetails> mutants, Path plan, String agent) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Processes.options(checkout));
    command.add("-javaagent:" + agent);
    command.addAll(List.of("-cp", String.join(":", Processes.classpath(checkout))));
    command.addAll(List.of(Worker.class.getName(), plan.toString(), log.file().toString()));
    command.add(Integer.toString(batches));
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
