// One arm of a conditional return is a field that still refers to the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ConditionalReturnsField {
  private @Nullable @Owned Frame held;

  synchronized void hold(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.drop();
    }
  }

  synchronized @Nullable @Owned Frame take(boolean wanted) {
    if (held == null) {
      return null;
    }
    // :: error: [moved.out]
    return wanted ? held : null;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
