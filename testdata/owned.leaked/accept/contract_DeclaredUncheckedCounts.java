// Mended: "unchecked exceptions that a called method declares": a static check says that it throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DeclaredUncheckedCounts {
  void forward(@Owned Frame frame) {
    int length = frame.length();
    frame.send();
    check(length);
  }

  void undeclaredDoesNotCount(@Owned Frame frame) {
    quietly(frame.length());
    frame.send();
  }

  private static void check(int length) throws IllegalStateException {
    quietly(length);
  }

  private static void quietly(int length) {
    if (length < 0) {
      throw new IllegalStateException("length " + length);
    }
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
