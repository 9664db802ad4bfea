// "exclusive: nobody else may use the value while the loan lives": one buffer is lent exclusively
// and shared to the same call.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SameBufferTwiceInOneCall {
  static void copy(@Borrowed(exclusive = true) Buffer to, @Borrowed Buffer from) {
    to.resize(from.length());
  }

  void compact(@Owned Buffer buffer, @Owned Buffer spare) {
    // :: error: [exclusive.required]
    copy(buffer, buffer);
    buffer.free();
    spare.free();
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
