// A static field is reached by every thread.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StaticSlot {
  private static @Nullable @Owned Frame spare = new Frame();

  static void flush() {
    Frame frame = spare;
    // :: error: [field.unsynchronized]
    spare = null;
    if (frame != null) {
      frame.send();
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
