// A shared loan is passed on as an exclusive one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SharedLoanPassedOn {
  void grow(@Borrowed Buffer buffer) {
    // :: error: [exclusive.required]
    enlarge(buffer);
  }

  void enlarge(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(64);
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
