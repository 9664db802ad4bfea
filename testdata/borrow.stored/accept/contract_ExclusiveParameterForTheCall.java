// Mended: "@Borrowed: on a parameter or receiver: for the length of the call": an exclusive loan
// kept in a static field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveParameterForTheCall {
  private static int opened;

  static void open(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(64);
    opened++;
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
