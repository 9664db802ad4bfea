package dev.custody.benchmarks.nonsense;

import static dev.custody.benchmarks.nonsense.Text.nested;
import static dev.custody.benchmarks.nonsense.Text.times;

import java.util.List;
import java.util.Map;

/** Statements in statements in statements. */
final class Nesting {

  private static final String END = "rq.endOk();\n";
  private static final Map<String, Integer> LEAK = Map.of("owned.leaked", 1);
  private static final Map<String, Integer> TWICE = Map.of("double.transfer", 1);

  private Nesting() {}

  static List<Shape> shapes() {
    return List.of(
        Shape.ofMethods("nested ifs", 20, 400, n -> ifs(n, END), n -> ifs(n, ""), LEAK),
        Shape.ofMethods(
            "nested loops",
            4,
            40,
            n -> loops(n, "rq.setSector(i0);\n") + END,
            n -> loops(n, END),
            Map.of("double.transfer", 1, "owned.leaked", 1)),
        Shape.ofMethods("nested labels", 4, 60, n -> labels(n) + END, n -> labels(n), LEAK),
        Shape.ofMethods("nested tries", 4, 60, n -> tries(n) + END, n -> tries(n), LEAK),
        Shape.ofMethods(
            "nested finallies", 2, 10, n -> finallies(n, END), n -> finallies(n, ""), LEAK),
        Shape.ofMethods("nested locks", 10, 100, n -> locks(n, END), n -> locks(n, ""), LEAK),
        Shape.ofMethods(
            "nested blocks", 20, 800, n -> blocks(n, END), n -> blocks(n, END) + END, TWICE),
        Shape.ofMethods(
            "nested switches", 5, 60, n -> switches(n, END), n -> switches(n, ""), LEAK));
  }

  private static String ifs(int n, String core) {
    return nested(n, "if (test(#)) {\n", core, "} else { rq.endOk(); }\n");
  }

  private static String loops(int n, String core) {
    return nested(n, "for (int i# = 0; i# < 4; i#++) {\n", core, "}\n");
  }

  /** The innermost loop goes on with any of those around it. */
  private static String labels(int n) {
    String core = times(n, "if (test(#)) { continue l#; }\n");
    return nested(n, "l#: while (test(#)) {\n", core, "}\n");
  }

  private static String tries(int n) {
    String after = "} catch (IOException e#) { rq.setSector(#); }\n";
    return nested(n, "try {\ntouch(rq);\n", "", after);
  }

  /** The compiler writes a finally block out for each way that leads there. */
  private static String finallies(int n, String core) {
    return nested(n, "try { touch(rq); } finally {\n", core, "}\n");
  }

  private static String locks(int n, String core) {
    return nested(n, "synchronized (this) {\n", core, "}\n");
  }

  private static String blocks(int n, String core) {
    return nested(n, "{\n", core, "}\n");
  }

  private static String switches(int n, String core) {
    return nested(n, "switch (rq.bytes()) { case 1: rq.endOk(); return; default:\n", core, "}\n");
  }
}
