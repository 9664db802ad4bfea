// An object of an inner class writes what is volatile, static or its own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Tracked;

@Tracked
class InnerCountsOuter {
  private int count;
  private volatile int seen;
  private static int all;

  class Reader {
    private int count;

    int read() {
      seen = 1;
      all = 2;
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

  static void withAnother(
      @Borrowed(exclusive = true) InnerCountsOuter counts, InnerCountsOuter others) {
    merge(counts, others);
  }
}
