package dev.custody.benchmarks.nonsense;

import static dev.custody.benchmarks.nonsense.Text.joined;
import static dev.custody.benchmarks.nonsense.Text.numbered;
import static dev.custody.benchmarks.nonsense.Text.times;

import java.util.List;
import java.util.Map;

/** Classes, parameter lists and arrays with too much in them. */
final class Sizes {

  private static final String END = "rq.endOk();\n";
  private static final String TAKE = "Item r# = slots[#];\nslots[#] = null;\n";
  private static final Map<String, Integer> LEAK = Map.of("owned.leaked", 1);

  private Sizes() {}

  static List<Shape> shapes() {
    return List.of(
        new Shape("methods", 20, 1000, LEAK, false, Sizes::methods),
        new Shape("owning fields", 10, 200, LEAK, false, Sizes::fields),
        new Shape("classes", 10, 300, LEAK, false, Sizes::types),
        new Shape("parameters", 10, 200, LEAK, false, Sizes::parameters),
        new Shape("owning slots", 5, 100, LEAK, false, Sizes::slots),
        Shape.ofMethods("numbers", 50, 5000, n -> numbers(n) + END, n -> numbers(n), LEAK));
  }

  private static String methods(int n) {
    String head = "void m#(@Owned Request<Void> rq) { if (test(#)) { rq.endOk(); } else { m";
    return times(n, i -> numbered(head, i) + (i + 1) % n + "(rq); } }\n")
        + "void wrong(@Owned Request<Void> rq) { test(0); }\n";
  }

  private static String fields(int n) {
    return "@Tracked static final class Many {\n"
        + times(n, "private final @Owned Request<Void> f#;\n")
        + "Many("
        + joined(n, ", ", "@Owned Request<Void> f#")
        + ") {\n"
        + times(n, "this.f# = f#;\n")
        + "}\nvoid right(@Owned Many this) {\n"
        + times(n, "f#.endOk();\n")
        + "}\nvoid wrong(@Owned Many this) {\n"
        + times(n - 1, "f#.endOk();\n")
        + "}\n}\n";
  }

  private static String types(int n) {
    return times(n, "static final class C# { void end(@Owned Request<Void> rq) { rq.endOk(); } }\n")
        + "static final class Wrong { void end(@Owned Request<Void> rq) {} }\n";
  }

  private static String parameters(int n) {
    String list = joined(n, ", ", "@Owned Request<Void> p#");
    return "void right("
        + list
        + ") {\n"
        + times(n, "p#.endOk();\n")
        + "}\nvoid wrong("
        + list
        + ") {\n"
        + times(n - 1, "p#.endOk();\n")
        + "}\n";
  }

  private static String slots(int n) {
    String end = "if (r# != null) { r#.end(); }\n";
    return "@Tracked static final class Item { void end(@Owned Item this) {} }\n"
        + numbered("private final @Nullable @Owned Item[] slots = new Item[#];\n", n)
        + "void right() {\n"
        + times(n, TAKE + end)
        + "}\nvoid wrong() {\n"
        + times(n - 1, TAKE + end)
        + numbered(TAKE, n - 1)
        + "}\n";
  }

  private static String numbers(int n) {
    return "long[] numbers = {"
        + joined(n, ", ", i -> i % 50 == 0 ? "rq.sector()" : String.valueOf(i))
        + "};\n";
  }
}
