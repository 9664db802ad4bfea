// A local array of owners goes away with what is in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class LocalArrayForgotten {
  static int count(Queue<@Owned Page> pages) {
    // :: error: [owned.leaked]
    @Nullable @Owned Page[] batch = new @Nullable @Owned Page[8];
    int n = 0;
    while (n < batch.length && !pages.isEmpty()) {
      batch[n++] = pages.remove();
    }
    return n;
  }
}

@Tracked
class Page {
  private final long index;

  Page(long index) {
    this.index = index;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}

  long index() {
    return index;
  }

  boolean dirty() {
    return (index & 1) == 1;
  }
}
