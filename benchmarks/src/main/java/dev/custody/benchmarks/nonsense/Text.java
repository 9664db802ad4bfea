package dev.custody.benchmarks.nonsense;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Repeats and nests pieces of code. */
final class Text {

  private Text() {}

  /** Pieces one after the other, each with its number, from 0, in place of {@code #}. */
  static String times(int n, String piece) {
    return joined(n, "", piece);
  }

  /** Such pieces with something between each two of them. */
  static String joined(int n, String between, String piece) {
    return joined(n, between, i -> numbered(piece, i));
  }

  /** A core with such layers around it, the outermost numbered 0. */
  static String nested(int n, String before, String core, String after) {
    return nested(n, i -> numbered(before, i), core, i -> numbered(after, i));
  }

  /** A piece with a number in place of each {@code #}. */
  static String numbered(String piece, int number) {
    return piece.replace("#", String.valueOf(number));
  }

  /** Pieces one after the other, numbered from 0. */
  static String times(int n, IntFunction<String> piece) {
    return joined(n, "", piece);
  }

  /** Pieces with something between each two of them. */
  static String joined(int n, String between, IntFunction<String> piece) {
    return IntStream.range(0, n).mapToObj(piece).collect(Collectors.joining(between));
  }

  /** A core with so many layers around it, the outermost numbered 0. */
  static String nested(int n, IntFunction<String> before, String core, IntFunction<String> after) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, n).forEach(i -> text.append(before.apply(i)));
    text.append(core);
    IntStream.range(0, n).forEach(i -> text.append(after.apply(n - 1 - i)));
    return text.toString();
  }
}
