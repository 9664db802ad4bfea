package dev.custody.benchmarks.mutation;

import dev.custody.testdata.Program;
import dev.custody.testdata.ProgramTree;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs that the JDK of this process can compile: those of the test data, and those of
 * {@code newer-java/<version>} as far as it is that new.
 */
final class ProgramsHere {
  private static final String NEWER = "newer-java";

  private ProgramsHere() {}

  /** The programs for the JDK that runs this. */
  static List<Program> in(ProgramTree tree) {
    return in(tree, Runtime.version().feature());
  }

  /** The programs for a JDK of that version. */
  static List<Program> in(ProgramTree tree, int version) {
    List<Program> programs = new ArrayList<>(tree.programs());
    ProgramTree newer = new ProgramTree(tree.root().resolve(NEWER));
    for (String folder : newer.folders()) {
      if (Integer.parseInt(folder) <= version) {
        programs.addAll(newer.programs(folder));
      }
    }
    return programs;
  }
}
