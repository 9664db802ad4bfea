// Two sorted runs are merged through cursors that the caller owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorMerge {
  long mergeInto(@Owned Run left, @Owned Run right, @Borrowed(exclusive = true) Run out) {
    long duplicates = 0;
    while (!left.atEnd() && !right.atEnd()) {
      if (left.head() < right.head()) {
        out.append(left.take());
      } else if (left.head() > right.head()) {
        out.append(right.take());
      } else {
        out.append(left.take());
        right.take();
        duplicates++;
      }
    }
    copyRest(left, out);
    copyRest(right, out);
    left.close();
    right.close();
    return duplicates;
  }

  private static void copyRest(
      @Borrowed(exclusive = true) Run from, @Borrowed(exclusive = true) Run to) {
    while (!from.atEnd()) {
      to.append(from.take());
    }
  }
}

@Tracked
class Run {
  private final long[] keys;
  private int reader;
  private int writer;

  Run(int capacity) {
    keys = new long[capacity];
  }

  boolean atEnd() {
    return reader == writer;
  }

  long head() {
    return keys[reader];
  }

  long take(@Borrowed(exclusive = true) Run this) {
    return keys[reader++];
  }

  void append(@Borrowed(exclusive = true) Run this, long key) {
    keys[writer++] = key;
  }

  void close(@Owned Run this) {}
}
