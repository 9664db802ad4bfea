package dev.custody.benchmarks.nonsense;

import static dev.custody.benchmarks.nonsense.Text.times;

import java.util.List;
import java.util.Map;

/** One thing after the other, and many things at once. */
final class Sequences {

  private static final String END = "rq.endOk();\n";
  private static final String MAKE = "Request<Void> r# = make();\n";
  private static final Map<String, Integer> LEAK = Map.of("owned.leaked", 1);
  private static final Map<String, Integer> TWICE = Map.of("double.transfer", 1);

  private Sequences() {}

  static List<Shape> shapes() {
    return List.of(
        Shape.ofMethods(
            "statements", 50, 5000, n -> uses(n) + END, n -> uses(n) + END + END, TWICE),
        Shape.ofMethods("requests in turn", 20, 1000, n -> turns(n) + END, n -> turns(n), LEAK),
        ofMany("live at once", 10, MAKE, "r#.endOk();\n"),
        ofMany(
            "live, maybe null",
            5,
            "Request<Void> r# = poll();\n",
            "if (r# != null) { r#.endOk(); }\n"),
        ofMany(
            "given up either way",
            5,
            MAKE,
            "if (test(#)) { r#.endOk(); } else { r#.end(BlkStatus.IOERR); }\n"),
        ofMany("offered in turn", 5, MAKE, "if (!offer(r#)) { r#.endOk(); }\n"),
        ofMany(
                "outcomes remembered",
                3,
                MAKE + "boolean b# = offer(r#);\n",
                "if (!b#) { r#.endOk(); }\n")
            .orMore(),
        ofMany(
                "given up on conditions",
                3,
                MAKE + "boolean b# = test(#);\nif (b#) { r#.endOk(); }\n",
                "if (!b#) { r#.endOk(); }\n")
            .orMore(),
        Shape.ofMethods("tries in turn", 10, 300, n -> tries(n) + END, n -> tries(n), LEAK),
        Shape.ofMethods("loops in turn", 10, 300, n -> loops(n) + END, n -> loops(n), LEAK),
        Shape.ofMethods(
                "handed down the line", 5, 60, n -> handedDown(n) + END, n -> handedDown(n), LEAK)
            .orMore());
  }

  /** Many requests that are all made first and then given up, and the same with one forgotten. */
  private static Shape ofMany(String name, int small, String first, String then) {
    return Shape.ofMethods(
        name,
        small,
        100,
        n -> times(n, first) + times(n, then) + END,
        n -> times(n, first) + times(n - 1, then) + END,
        LEAK);
  }

  private static String uses(int n) {
    return times(n, "rq.setSector(#);\n");
  }

  private static String turns(int n) {
    return times(n, MAKE + "r#.endOk();\n");
  }

  private static String tries(int n) {
    return times(n, "try { touch(rq); } catch (IOException e) { rq.setSector(#); }\n");
  }

  private static String loops(int n) {
    return times(n, "for (Request<Void> r# = poll(); r# != null; r# = poll()) { r#.endOk(); }\n");
  }

  /** Each turn of the loop moves every request one variable on. */
  private static String handedDown(int n) {
    return times(n, MAKE)
        + "while (test(0)) {\nr0.endOk();\n"
        + times(n - 1, i -> "r" + i + " = r" + (i + 1) + ";\n")
        + Text.numbered("r# = make();\n}\n", n - 1)
        + times(n, "r#.endOk();\n");
  }
}
