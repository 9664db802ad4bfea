// @Borrowed(exclusive=true), keep (... return): no: returned as if the caller got a new owner.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveLoanIsNotReturned {
  static Buffer sized(@Borrowed(exclusive = true) Buffer buffer, int size) {
    buffer.resize(size);
    // :: error: [borrow.returned]
    return buffer;
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
