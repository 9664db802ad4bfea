// An override may ask for less: shared where callers lend exclusively.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class WantsLess implements Visitor {
  @Override
  public void visit(@Borrowed Buffer buffer) {
    buffer.length();
  }
}

interface Visitor {
  void visit(@Borrowed(exclusive = true) Buffer buffer);
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
