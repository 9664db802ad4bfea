package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.sources.Checkout;
import dev.custody.testdata.Program;
import dev.custody.testdata.ProgramTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassName;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Mutants of the last run that are to be tried once more, by programs that are named: whoever
 * writes a program against a mutant need not wait for all programs to be judged first.
 */
final class Retrial {

  private Retrial() {}

  /**
   * The mutants of some names, each with those programs.
   *
   * @param ids the names; one that no class has any more is left out
   * @param paths files or folders of programs
   * @throws Failure if a path is no program and holds none
   */
  static List<MutationDetails> make(Checkout checkout, Set<String> ids, List<Path> paths) {
    List<TestInfo> tests = tests(new ProgramTree(checkout.resolve("testdata")), paths);
    Mutater mutater = Processes.mutater(Processes.classes(checkout));
    return ids.stream()
        .map(id -> id.substring(0, id.indexOf(' ')))
        .distinct()
        .flatMap(type -> mutater.findMutations(ClassName.fromString(type)).stream())
        .filter(mutant -> ids.contains(Mutant.idOf(mutant)))
        .peek(mutant -> mutant.addTestsInOrder(tests))
        .toList();
  }

  /** Programs as tests. */
  static List<TestInfo> tests(ProgramTree tree, List<Path> paths) {
    List<Program> programs = ProgramsHere.in(tree);
    return paths.stream()
        .flatMap(path -> below(path.toAbsolutePath().normalize(), programs))
        .distinct()
        .map(program -> ProgramUnit.infoOf(tree, program))
        .toList();
  }

  private static Stream<Program> below(Path path, List<Program> programs) {
    List<Program> found =
        programs.stream().filter(program -> program.path().startsWith(path)).toList();
    if (found.isEmpty()) {
      throw new Failure(
          "no program of testdata for Java %d: %s".formatted(Runtime.version().feature(), path));
    }
    return found.stream();
  }
}
