// The class above, whose body the one below does not see.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Base {
  @Nullable @Owned Frame current;

  void refill() {
    if (current == null) {
      current = new Frame();
    }
  }

  void drop() {
    Frame frame = current;
    current = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
