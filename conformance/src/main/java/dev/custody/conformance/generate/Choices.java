package dev.custody.conformance.generate;

import java.util.List;

/** A list of choices that is read once, from the front; it continues with zeroes. */
final class Choices {
  private final List<Integer> list;
  private int next;

  Choices(List<Integer> list) {
    this.list = list;
  }

  /** A number from 0 to {@code count - 1}; 0 is the simplest. */
  int pick(int count) {
    int choice = next < list.size() ? list.get(next) : 0;
    next++;
    return Math.floorMod(choice, count);
  }

  /** True in {@code percent} of a hundred cases; false is the simplest. */
  boolean chance(int percent) {
    return pick(100) >= 100 - percent;
  }

  /** One of {@code options}; the first is the simplest. */
  <T> T oneOf(List<T> options) {
    return options.get(pick(options.size()));
  }
}
