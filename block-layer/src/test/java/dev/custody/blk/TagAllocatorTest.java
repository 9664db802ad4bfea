package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TagAllocatorTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 31, 32, 33, 63, 64, 65, 127, 128, 255, 256, 257, 1000})
  void handsOutEachNumberOnceAndThenNone(int depth) {
    TagAllocator allocator = new TagAllocator(depth);
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < depth; i++) {
      taken.add(allocator.tryGet(i * 7));
    }
    assertThat(taken).hasSize(depth).allMatch(number -> number >= 0 && number < depth);
    assertThat(allocator.tryGet(0)).isEqualTo(TagAllocator.NONE);
    assertThat(allocator.taken()).isEqualTo(depth);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 64, 200})
  void findsTheOneFreeNumberWhateverTheHint(int depth) {
    TagAllocator allocator = new TagAllocator(depth);
    for (int i = 0; i < depth; i++) {
      allocator.tryGet(0);
    }
    for (int number = 0; number < depth; number++) {
      assertThat(allocator.put(number)).isTrue();
      assertThat(allocator.tryGet(-number)).isEqualTo(number);
    }
  }

  @Test
  void saysThatAFreeNumberWasNotTaken() {
    TagAllocator allocator = new TagAllocator(10);
    assertThat(allocator.put(3)).isFalse();
  }

  @Test
  void neverHasTwoHoldersOfOneNumber() {
    int depth = 6;
    TagAllocator allocator = new TagAllocator(depth);
    AtomicIntegerArray holders = new AtomicIntegerArray(depth);
    Runnable body =
        () -> {
          int hint = (int) Thread.currentThread().getId();
          for (int i = 0; i < 200_000; i++) {
            int number = allocator.tryGet(hint);
            if (number != TagAllocator.NONE) {
              assertThat(holders.incrementAndGet(number)).isEqualTo(1);
              holders.decrementAndGet(number);
              assertThat(allocator.put(number)).isTrue();
            }
          }
        };
    Runnable[] bodies = new Runnable[4];
    Arrays.fill(bodies, body);
    Rig.together(bodies);
    assertThat(allocator.taken()).isZero();
  }
}
