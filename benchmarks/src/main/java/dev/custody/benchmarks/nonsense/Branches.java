package dev.custody.benchmarks.nonsense;

import static dev.custody.benchmarks.nonsense.Text.joined;
import static dev.custody.benchmarks.nonsense.Text.times;

import java.util.List;
import java.util.Map;

/** Many ways to go. */
final class Branches {

  private static final String END = "rq.endOk();\n";
  private static final String LOOP = "while (test(0)) {\n";
  private static final Map<String, Integer> LEAK = Map.of("owned.leaked", 1);

  private static final List<String> UNCHECKED =
      List.of(
          "ArithmeticException",
          "ArrayStoreException",
          "ClassCastException",
          "IllegalMonitorStateException",
          "IllegalThreadStateException",
          "IllegalArgumentException",
          "IllegalStateException",
          "IndexOutOfBoundsException",
          "NegativeArraySizeException",
          "NullPointerException",
          "SecurityException",
          "UnsupportedOperationException");

  private Branches() {}

  static List<Shape> shapes() {
    return List.of(
        Shape.ofMethods("switch groups", 20, 200, n -> groups(n, 0), n -> groups(n, 1), LEAK),
        Shape.ofMethods("switch arrows", 20, 200, n -> arrows(n, 0), n -> arrows(n, 1), LEAK),
        Shape.ofMethods("switch falls", 20, 200, n -> falls(n) + END, n -> falls(n), LEAK),
        Shape.ofMethods(
            "else ifs", 20, 400, n -> elseIfs(n) + "else { rq.endOk(); }\n", n -> elseIfs(n), LEAK),
        Shape.ofMethods("returns", 20, 1000, n -> returns(n) + END, n -> returns(n), LEAK),
        Shape.ofMethods("throws", 20, 300, n -> thrown(n, END), n -> thrown(n, ""), LEAK),
        Shape.ofMethods("ifs in turn", 20, 1000, n -> ifs(n) + END, n -> ifs(n), LEAK),
        Shape.ofMethods(
            "ifs in a loop",
            10,
            200,
            n -> LOOP + ifs(n) + "}\n" + END,
            n -> LOOP + ifs(n) + "}\n",
            LEAK),
        Shape.ofMethods("ways out of a loop", 10, 200, n -> ways(n) + END, n -> ways(n), LEAK),
        Shape.ofMethods("catches", 3, 12, n -> catches(n) + END, n -> catches(n), LEAK),
        Shape.ofMethods("flags", 5, 100, n -> flags(n) + END, n -> flags(n), LEAK));
  }

  private static String groups(int n, int forgotten) {
    return "switch (rq.bytes()) {\n"
        + times(n, i -> "case " + i + ":\n" + (i < forgotten ? "" : END) + "break;\n")
        + "default:\nrq.endOk();\n}\n";
  }

  private static String arrows(int n, int forgotten) {
    return "switch (rq.bytes()) {\n"
        + times(n, i -> "case " + i + " -> {\n" + (i < forgotten ? "" : END) + "}\n")
        + "default -> rq.endOk();\n}\n";
  }

  private static String falls(int n) {
    return "switch (rq.bytes()) {\n" + times(n, "case #:\nrq.setSector(#);\n") + "default:\n}\n";
  }

  private static String elseIfs(int n) {
    return joined(n, "else ", "if (test(#)) { rq.endOk(); }\n");
  }

  private static String returns(int n) {
    return times(n, "if (test(#)) { rq.endOk(); return; }\n");
  }

  private static String thrown(int n, String before) {
    return times(n, "if (test(#)) { " + before + "throw new IOException(); }\n") + END;
  }

  private static String ifs(int n) {
    return times(n, "if (test(#)) { rq.setSector(#); }\n");
  }

  private static String ways(int n) {
    return LOOP + times(n, "if (test(#)) { break; }\nif (test(0)) { continue; }\n") + "}\n";
  }

  private static String catches(int n) {
    return "try { touch(rq); }\n"
        + times(n, i -> "catch (" + UNCHECKED.get(i) + " e) { rq.setSector(" + i + "); }\n")
        + "catch (IOException e) { rq.setSector(0); }\n";
  }

  /** Booleans that have nothing to do with one another, each true on half of the paths. */
  private static String flags(int n) {
    return times(n, "boolean b# = false; if (test(#)) { b# = true; }\n")
        + times(n, "if (b#) { rq.setSector(#); }\n");
  }
}
