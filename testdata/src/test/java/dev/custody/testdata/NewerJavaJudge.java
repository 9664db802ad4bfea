package dev.custody.testdata;

import java.util.List;

/**
 * Judges the programs of one version of Java in a JDK of that age, which the tests start as a
 * process of its own. Prints what is wrong, and ends with status 1 if anything is.
 */
final class NewerJavaJudge {

  private NewerJavaJudge() {}

  /** The first argument is the version, which is the name of the folder. */
  public static void main(String[] arguments) {
    List<Program> programs = NewerJavaTest.NEWER.programs(arguments[0]);
    boolean isRight = !programs.isEmpty();
    try (CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers())) {
      for (Program program : programs) {
        Comparison comparison = program.judge(compilation);
        if (!comparison.isEqual()) {
          isRight = false;
          System.out.println(program.path() + System.lineSeparator() + comparison.render());
        }
      }
    }
    System.out.println(programs.size() + " programs judged");
    System.exit(isRight ? 0 : 1);
  }
}
