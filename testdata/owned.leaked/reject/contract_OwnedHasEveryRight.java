// @Owned: "read, exclusive use, lend shared or exclusive, keep by transfer, give up, must give up":
// all rights used, and the last one is a duty.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class OwnedHasEveryRight {
  private final ArrayDeque<@Owned Buffer> spare = new ArrayDeque<>();

  synchronized int recycle(int size) {
    // :: error: [owned.leaked]
    Buffer buffer = new Buffer();
    buffer.resize(size);
    grow(buffer);
    int length = look(buffer) + buffer.length();
    if (length > 0) {
      spare.add(buffer);
    } else {
      length = -1;
    }
    return length;
  }

  synchronized @Nullable @Owned Buffer next() {
    return spare.poll();
  }

  private static void grow(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(buffer.length() + 1);
  }

  private static int look(@Borrowed Buffer buffer) {
    return buffer.length();
  }
}

@Tracked
class Buffer {
  private int length;

  int length() {
    return length;
  }

  void resize(@Borrowed(exclusive = true) Buffer this, int newLength) {
    length = newLength;
  }

  void free(@Owned Buffer this) {}
}
