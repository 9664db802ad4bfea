// A field owns what was stored into it; reading the field lends it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoredInField {
  private @Nullable @Owned Frame held;

  synchronized int hold(@Owned Frame frame) {
    Frame old = held;
    held = frame;
    if (old != null) {
      old.send();
    }
    return held == null ? 0 : held.length();
  }

  synchronized @Nullable @Owned Frame take() {
    Frame frame = held;
    held = null;
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
