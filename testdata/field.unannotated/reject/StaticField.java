// A static field is no exception.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StaticField {
  // :: error: [field.unannotated]
  private static @Nullable Frame spare = new Frame();

  static synchronized @Nullable @Owned Frame take() {
    Frame frame = spare;
    spare = null;
    return frame;
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
