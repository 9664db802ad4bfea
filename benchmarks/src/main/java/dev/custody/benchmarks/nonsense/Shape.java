package dev.custody.benchmarks.nonsense;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * One shape of code in any size.
 *
 * @param name what tables call it
 * @param small a size for the tests of every build
 * @param large a size far beyond what anybody writes
 * @param expected how often each key must be reported, whatever the size
 * @param mayBeMore whether there may be false alarms besides: the paths differ in more ways than
 *     the checker tells apart
 * @param members the members of a class, for a size
 */
public record Shape(
    String name,
    int small,
    int large,
    Map<String, Integer> expected,
    boolean mayBeMore,
    IntFunction<String> members) {

  private static final String FRAME =
      """
      package nonsense;

      import dev.custody.annotations.*;
      import dev.custody.blk.*;
      import java.io.IOException;
      import org.jspecify.annotations.Nullable;

      abstract class @NAME@ {
        abstract boolean test(int i);

        abstract void touch(Request<Void> rq) throws IOException;

        abstract Request<Void> make();

        abstract Request<Void> pass(@Owned Request<Void> rq);

        abstract @Nullable @Owned Request<Void> poll();

        @TransfersOn(when = Outcome.TRUE, value = "rq")
        abstract boolean offer(@Owned Request<Void> rq);

        abstract void later(@RunsOnce Runnable work);

      @MEMBERS@
      }
      """;

  private static final String METHOD =
      """
      void @NAME@(@Owned Request<Void> rq) throws IOException {
      @BODY@
      }
      """;

  /** Copies the map. */
  public Shape {
    expected = Map.copyOf(expected);
  }

  /** A shape of statements: a method that ends its {@code rq} as it should, and one that errs. */
  static Shape ofMethods(
      String name,
      int small,
      int large,
      IntFunction<String> right,
      IntFunction<String> wrong,
      Map<String, Integer> expected) {
    return new Shape(
        name,
        small,
        large,
        expected,
        false,
        size -> method("right", right.apply(size)) + method("wrong", wrong.apply(size)));
  }

  /** The same shape, in which false alarms are to be expected. */
  Shape orMore() {
    return new Shape(name, small, large, expected, true, members);
  }

  private static String method(String name, String body) {
    return METHOD.replace("@NAME@", name).replace("@BODY@", body);
  }

  /**
   * The program of a size.
   *
   * @param size how often the shape is repeated or nested
   * @return the program
   */
  public Program program(int size) {
    String type = typeName();
    String source = FRAME.replace("@NAME@", type).replace("@MEMBERS@", members.apply(size));
    return new Program("nonsense/" + type + ".java", source);
  }

  /**
   * Whether the checker found what it should.
   *
   * @param found how often it reported each key
   * @return whether that is right
   */
  public boolean deserves(Map<String, Integer> found) {
    return mayBeMore
        ? expected.entrySet().stream()
            .allMatch(entry -> found.getOrDefault(entry.getKey(), 0) >= entry.getValue())
        : found.equals(expected);
  }

  /** The name without blanks, each word with a capital. */
  private String typeName() {
    StringBuilder type = new StringBuilder();
    for (String word : name.split("\\W+", -1)) {
      type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return type.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
