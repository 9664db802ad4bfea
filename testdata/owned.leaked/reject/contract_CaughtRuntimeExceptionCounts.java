// "exceptional paths that count: ... whatever a catch or finally around the call would see (code
// that catches RuntimeException says that it happens)".
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CaughtRuntimeExceptionCounts {
  // :: error: [owned.leaked]
  boolean forward(@Owned Frame frame) {
    try {
      java.util.Objects.checkIndex(frame.length(), 1500);
    } catch (RuntimeException e) {
      System.err.println(e.getMessage());
      return false;
    }
    frame.send();
    return true;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
