package dev.custody.benchmarks.nonsense;

import java.util.List;
import java.util.stream.Stream;

/** All shapes of nonsense. */
public final class Nonsense {

  private Nonsense() {}

  /**
   * Lists the shapes.
   *
   * @return each shape, those of one kind after one another
   */
  public static List<Shape> shapes() {
    return Stream.of(
            Nesting.shapes(),
            Expressions.shapes(),
            Sequences.shapes(),
            Branches.shapes(),
            Closures.shapes(),
            Sizes.shapes())
        .flatMap(List::stream)
        .toList();
  }
}
