package dev.custody.benchmarks.mutation;

import static java.util.Objects.requireNonNull;

import dev.custody.benchmarks.mutation.Mutant.Fate;
import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Classpath;
import dev.custody.testdata.Comparison;
import dev.custody.testdata.Program;
import dev.custody.testdata.ProgramTree;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pitest.boot.HotSwapAgent;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * The process in which mutants are tried: each is swapped in, judged by its batches until one
 * notices it, and swapped out. Ends when all are tried, or after one that does not come to an end.
 */
final class Worker {
  private final ClassByteArraySource classes =
      new ClassloaderByteArraySource(Worker.class.getClassLoader());
  private final Mutater mutater = Processes.mutater(classes);
  private final CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers());
  private final ProgramTree tree;
  private final Map<Path, Program> programs;
  private final Noticers noticers = new Noticers();
  private final MutationLog log;
  private final int most;

  private Worker(ProgramTree tree, MutationLog log, int most) {
    this.tree = tree;
    this.programs =
        ProgramsHere.in(tree).stream().collect(Collectors.toMap(Program::path, program -> program));
    this.log = log;
    this.most = most;
  }

  /**
   * Tries mutants.
   *
   * @param args the file with the mutants, the log, how many batches try a mutant at most
   */
  public static void main(String[] args) throws Exception {
    HotSwapAgent.addTransformer(new Rewriting());
    ProgramTree tree = new ProgramTree(Path.of(System.getProperty(ProgramsPlugin.PROGRAMS)));
    MutationLog log = new MutationLog(Path.of(args[1]));
    Worker worker = new Worker(tree, log, Integer.parseInt(args[2]));
    List<MutationDetails> mutants = read(Path.of(args[0]));
    worker.requireSanity(mutants.get(0));
    for (MutationDetails mutant : mutants) {
      worker.tryOut(mutant);
    }
    worker.requireSanity(mutants.get(0));
    System.exit(0);
  }

  @SuppressWarnings("unchecked") // written by Trials
  private static List<MutationDetails> read(Path plan) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(plan))) {
      return (List<MutationDetails>) in.readObject();
    }
  }

  /**
   * The checker as it is judges as expected, also after many mutants came and went. A program that
   * is misjudged in any case would notice every mutant.
   */
  private void requireSanity(MutationDetails mutant) {
    for (Batch batch : batches(mutant)) {
      Comparison comparison = batch.judge(compilation);
      if (!comparison.isEqual()) {
        throw new IllegalStateException(
            "the checker misjudges programs without being changed:\n" + comparison.render());
      }
    }
  }

  /** The programs that try a mutant, in batches. */
  private List<Batch> batches(MutationDetails mutant) {
    List<Program> reaching =
        mutant.getTestsInOrder().stream()
            .map(test -> requireNonNull(programs.get(ProgramUnit.pathOf(tree, test))))
            .toList();
    List<Program> order = noticers.first(mutant.getClassName(), reaching);
    return Batch.cut(order, Batch.SIZE).stream().limit(most).toList();
  }

  private void tryOut(MutationDetails mutant) throws ClassNotFoundException {
    Class<?> type = Class.forName(mutant.getClassName().asJavaName());
    byte[] right =
        Rewriting.rewrite(classes.getBytes(mutant.getClassName().asInternalName()).orElseThrow());
    byte[] wrong = mutater.getMutation(mutant.getId()).getBytes();
    Patience patience = new Patience(() -> log.add(List.of(Mutant.of(mutant, Fate.TIMED_OUT))));
    boolean isKilled = !HotSwapAgent.hotSwap(type, wrong);
    for (Batch batch : batches(mutant)) {
      if (isKilled) {
        break;
      }
      patience.restart();
      isKilled = notices(batch, mutant);
    }
    patience.end();
    HotSwapAgent.hotSwap(type, right);
    log.add(List.of(Mutant.of(mutant, isKilled ? Fate.KILLED : Fate.SURVIVED)));
  }

  private boolean notices(Batch batch, MutationDetails mutant) {
    try {
      Comparison comparison = batch.judge(compilation);
      noticers.noticed(mutant.getClassName(), batch.misjudged(comparison));
      return !comparison.isEqual();
    } catch (Throwable broken) { // a mutant may throw anything, and is noticed by that
      return true;
    }
  }
}
