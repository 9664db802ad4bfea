// Handing the value to the caller gives it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReturnedByTake {
  private @Nullable @Owned Frame pending = new Frame();

  synchronized @Nullable @Owned Frame take() {
    Frame frame = pending;
    pending = null;
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
