// An exclusive local loan cannot be taken from a shared one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveLoanDeclared {
  void grow(@Borrowed(exclusive = true) Buffer buffer) {
    @Borrowed(exclusive = true) Buffer mine = buffer;
    mine.resize(64);
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
