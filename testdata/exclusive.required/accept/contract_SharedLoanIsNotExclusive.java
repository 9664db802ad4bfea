// Mended: @Borrowed, exclusive use: no: an inner class writes through a shared loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SharedLoanIsNotExclusive {
  private int floor = 16;

  class Trimmer {
    int trim(@Borrowed(exclusive = true) Buffer buffer) {
      if (buffer.length() < floor) {
        return 0;
      }
      buffer.resize(floor);
      return buffer.length();
    }
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
