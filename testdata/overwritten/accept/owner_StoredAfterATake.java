// Mended: The method that takes the frame out leaves it there when it refuses.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoredAfterATake {
  private @Nullable @Owned Frame held;

  void replace(@Owned Frame fresh) {
    Frame old = take(fresh.length());
    if (old != null) {
      old.send();
    }
    held = fresh;
  }

  @Nullable @Owned Frame take(int length) {
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
