// An object of an inner class was only lent the tracked object around it, and writes its field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Tracked;

@Tracked
class InnerCountsOuter {
  private int count;
  private volatile int seen;
  private static int all;

  class Reader {
    int read() {
      // :: error: [exclusive.required]
      count = count + 1;
      return count;
    }
  }

  int counted(@Borrowed InnerCountsOuter this) {
    return count + seen + all;
  }

  static void merge(@Borrowed(exclusive = true) InnerCountsOuter into, InnerCountsOuter from) {
    into.count = from.counted();
  }

  static void withItself(@Borrowed(exclusive = true) InnerCountsOuter counts) {
    // :: error: [exclusive.required]
    merge(counts, counts);
  }
}
