// The sole owner may use its buffer exclusively.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OwnerMayWrite {
  void grow(@Owned Buffer buffer) {
    buffer.resize(64);
    buffer.free();
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
