// One buffer cannot be lent twice to one call when one of the loans is exclusive.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentTwiceToOneCall {
  void copy(@Owned Buffer buffer, @Borrowed Buffer source) {
    fill(buffer, source);
    buffer.free();
  }

  void fill(@Borrowed(exclusive = true) Buffer to, @Borrowed Buffer from) {
    to.resize(from.length());
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
