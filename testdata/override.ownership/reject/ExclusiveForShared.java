// The override needs for itself alone what callers lend as shared.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveForShared implements Visitor {
  // :: error: [override.ownership]
  @Override public void visit(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(0);
  }
}

interface Visitor {
  void visit(@Borrowed Buffer buffer);
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
