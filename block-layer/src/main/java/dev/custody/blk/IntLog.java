package dev.custody.blk;

import java.util.Arrays;
import java.util.List;

/** Numbers in the order in which they were added. */
final class IntLog {
  private int[] numbers = new int[64];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size] = number;
    size++;
  }

  List<Integer> toList() {
    return Arrays.stream(numbers, 0, size).boxed().toList();
  }
}
