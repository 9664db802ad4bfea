package dev.custody.benchmarks.nonsense;

import static dev.custody.benchmarks.nonsense.Text.joined;
import static dev.custody.benchmarks.nonsense.Text.nested;
import static dev.custody.benchmarks.nonsense.Text.times;

import java.util.List;
import java.util.Map;

/** Long and deep expressions, though small enough for the stack of javac itself. */
final class Expressions {

  private static final String END = "rq.endOk();\n";
  private static final String EITHER_WAY = " { rq.endOk(); } else { rq.endOk(); }\n";
  private static final String ONE_WAY = " { rq.endOk(); }\n";
  private static final Map<String, Integer> LEAK = Map.of("owned.leaked", 1);
  private static final Map<String, Integer> TWICE = Map.of("double.transfer", 1);
  private static final Map<String, Integer> LATE = Map.of("use.after.transfer", 1);

  private Expressions() {}

  static List<Shape> shapes() {
    return List.of(
        Shape.ofMethods(
            "parentheses",
            20,
            600,
            n -> parentheses(n) + ".endOk();\n",
            n -> parentheses(n) + ".endOk();\n" + END,
            TWICE),
        Shape.ofMethods(
            "casts", 10, 300, n -> casts(n) + ".endOk();\n", n -> casts(n) + ".bytes();\n", LEAK),
        Shape.ofMethods(
            "nested calls", 10, 120, n -> calls(n) + ".endOk();\n", n -> twice(calls(n)), TWICE),
        Shape.ofMethods("ternaries", 10, 200, n -> ternaries(n) + END, n -> ternaries(n), LEAK),
        Shape.ofMethods("switch values", 3, 30, n -> switches(n) + END, n -> switches(n), LEAK),
        Shape.ofMethods("long and", 20, 500, n -> and(n) + EITHER_WAY, n -> and(n) + ONE_WAY, LEAK),
        Shape.ofMethods("long or", 20, 500, n -> or(n) + EITHER_WAY, n -> or(n) + ONE_WAY, LEAK),
        Shape.ofMethods(
                "or of offers",
                5,
                200,
                n -> "if (!(" + offers(n) + "))" + ONE_WAY,
                n -> "if (" + offers(n) + ") { test(0); }\n",
                LEAK)
            .orMore(),
        Shape.ofMethods("long sum", 50, 400, n -> sum(n) + END, n -> END + late(n), LATE),
        Shape.ofMethods("long text", 50, 300, n -> text(n) + END, n -> text(n), LEAK));
  }

  private static String parentheses(int n) {
    return nested(n, "(", "rq", ")");
  }

  private static String casts(int n) {
    return nested(n, "((Request<Void>) ", "rq", ")");
  }

  private static String calls(int n) {
    return nested(n, "pass(", "rq", ")");
  }

  private static String twice(String request) {
    return "Request<Void> last = " + request + ";\n" + END + "last.endOk();\n";
  }

  private static String ternaries(int n) {
    return "long x = " + times(n, "test(#) ? rq.sector() : ") + "0;\n";
  }

  /** Each switch is the value of the first case of the one around it. */
  private static String switches(int n) {
    String before = "switch (rq.bytes()) { case # -> ";
    String after = " case -1 -> { yield 2; } default -> rq.bytes(); };";
    return "int x = " + nested(n, before, "1;", after) + "\n";
  }

  private static String and(int n) {
    return "if (" + joined(n, " && ", "test(#)") + ")";
  }

  private static String or(int n) {
    return "if (" + joined(n, " || ", "test(#)") + ")";
  }

  private static String offers(int n) {
    return joined(n, " || ", "offer(rq)");
  }

  private static String sum(int n) {
    return "long sum = " + joined(n, " + ", "rq.sector()") + ";\n";
  }

  /** The same, with the mistake in the middle of the sum. */
  private static String late(int n) {
    return "long sum = " + joined(n, " + ", i -> i == n / 2 ? "rq.sector()" : "" + i) + ";\n";
  }

  private static String text(int n) {
    return "String text = " + joined(n, " + ", "\"#\" + rq.bytes()") + ";\n";
  }
}
