// Mended: @Borrowed(exclusive=true): "read yes, exclusive yes, lend shared or exclusive, ... give
// up no, must give up no".
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveLoanIsNotGivenUp {
  int refill(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(512);
    grow(buffer);
    int length = look(buffer) + buffer.length();
    return length;
  }

  private static void grow(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(buffer.length() * 2);
  }

  private static int look(Buffer buffer) {
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
