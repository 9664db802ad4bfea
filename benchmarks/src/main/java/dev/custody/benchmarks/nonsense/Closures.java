package dev.custody.benchmarks.nonsense;

import static dev.custody.benchmarks.nonsense.Text.nested;
import static dev.custody.benchmarks.nonsense.Text.times;

import java.util.List;
import java.util.Map;

/** Closures in closures, and many of them. */
final class Closures {

  private static final String END = "rq.endOk();\n";
  private static final String MAKE = "Request<Void> r# = make();\n";
  private static final String OPEN = "later(new Runnable() { @Override public void run() {\n";
  private static final Map<String, Integer> LEAK = Map.of("owned.leaked", 1);

  private Closures() {}

  static List<Shape> shapes() {
    return List.of(
        Shape.ofMethods(
            "nested lambdas", 3, 40, n -> lambdas(n, END), n -> lambdas(n, "rq.bytes();\n"), LEAK),
        Shape.ofMethods(
            "nested anonymous",
            2,
            16,
            n -> classes(n, END),
            n -> classes(n, "rq.bytes();\n"),
            LEAK),
        Shape.ofMethods("lambdas in turn", 10, 300, n -> turns(n) + END, n -> turns(n), LEAK),
        Shape.ofMethods("captured at once", 5, 100, n -> captured(n) + END, n -> captured(n), LEAK),
        Shape.ofMethods("classes in turn", 5, 100, n -> types(n) + END, n -> types(n), LEAK));
  }

  private static String lambdas(int n, String core) {
    return nested(n, "later(() -> {\n", core, "});\n");
  }

  private static String classes(int n, String core) {
    return nested(n, OPEN, core, "}});\n");
  }

  private static String turns(int n) {
    return times(n, "later(() -> { Request<Void> own = make(); own.endOk(); });\n");
  }

  private static String captured(int n) {
    return times(n, MAKE) + times(n, "later(() -> r#.endOk());\n");
  }

  private static String types(int n) {
    return times(n, MAKE + OPEN + "r#.endOk();\n}});\n");
  }
}
