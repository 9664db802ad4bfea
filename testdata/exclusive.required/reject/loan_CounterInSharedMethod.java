// A reading method of a tracked class counts in a plain field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CounterInSharedMethod {
  static int ask(@Borrowed Cache cache) {
    return cache.lookUp(1) + cache.lookUp(2);
  }
}

@Tracked
class Cache {
  private final int[] values = new int[64];
  private int misses;

  int lookUp(int key) {
    int value = values[key & 63];
    if (value == 0) {
      // :: error: [exclusive.required]
      misses++;
    }
    return value;
  }

  void fill(@Borrowed(exclusive = true) Cache this, int key, int value) {
    values[key & 63] = value;
  }

  void close(@Owned Cache this) {
    System.out.println(misses);
  }
}
