// Mended: "writing a field of a tracked object that is not volatile is an exclusive use of it
// (inside its own class too ...; constructors may write)".
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FieldWriteInOwnClass {
  private int head;
  private volatile boolean stopped;

  FieldWriteInOwnClass(int head) {
    this.head = head;
  }

  int advance(@Borrowed(exclusive = true) FieldWriteInOwnClass this, int by) {
    head += by;
    return head;
  }

  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  void free(@Owned FieldWriteInOwnClass this) {
    head = -1;
  }
}
