// arraycopy() leaves every page in two arrays.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArraycopyDuplicates {
  static void move(@Nullable @Owned Page[] from, @Nullable @Owned Page[] to) {
    // :: error: [escapes.unchecked] :: error: [escapes.unchecked]
    System.arraycopy(from, 0, to, 0, from.length);
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
