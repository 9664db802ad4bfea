package dev.custody.benchmarks.mutation;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Comparison;
import dev.custody.testdata.Program;
import dev.custody.testdata.ProgramTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pitest.coverage.TestInfo;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A program as PIT sees it: a test that fails when the checker misjudges it. */
final class ProgramUnit extends AbstractTestUnit {

  /** PIT puts the class before the name of a test. */
  private static final String PREFIX = AllPrograms.class.getName() + ".";

  private final Program program;
  private final CheckedCompilation compilation;

  ProgramUnit(ProgramTree tree, Program program, CheckedCompilation compilation) {
    super(new Description(nameOf(tree, program), AllPrograms.class));
    this.program = program;
    this.compilation = compilation;
  }

  private static String nameOf(ProgramTree tree, Program program) {
    return tree.root().relativize(program.path()).toString();
  }

  /** A program as a test that PIT has come to know. */
  static TestInfo infoOf(ProgramTree tree, Program program) {
    String type = AllPrograms.class.getName();
    return new TestInfo(type, PREFIX + nameOf(tree, program), 0, Optional.empty(), 0);
  }

  /** The program that PIT means by a test. */
  static Path pathOf(ProgramTree tree, TestInfo test) {
    return tree.root().resolve(test.getName().substring(PREFIX.length()));
  }

  @Override
  public void execute(ResultCollector results) {
    results.notifyStart(getDescription());
    try {
      Comparison comparison = new Batch(List.of(program)).judge(compilation);
      if (comparison.isEqual()) {
        results.notifyEnd(getDescription());
      } else {
        results.notifyEnd(getDescription(), new AssertionError(comparison.render()));
      }
    } catch (Throwable broken) { // PIT wants to hear of it, whatever it is
      results.notifyEnd(getDescription(), broken);
    }
  }
}
