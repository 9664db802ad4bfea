// Only one side of the branch clears the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ClearedOnOneBranch {
  private @Nullable @Owned Frame pending = new Frame();

  synchronized void flush(boolean last) {
    Frame frame = pending;
    pending = last ? null : new Frame();
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
