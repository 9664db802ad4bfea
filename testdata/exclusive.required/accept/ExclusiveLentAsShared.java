// An exclusive loan may be lent on as a shared one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveLentAsShared {
  int grow(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(64);
    return measure(buffer);
  }

  int measure(@Borrowed Buffer buffer) {
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
