// Mended: The holder may drain itself in a method that returns a number.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class HolderDrained {
  int total(Holder holder) {
    Frame frame = holder.frame();
    int length = frame == null ? 0 : frame.length();
    return length + holder.drain();
  }
}

class Holder {
  private @Nullable @Owned Frame held;

  @Nullable @Borrowed("this") Frame frame() {
    return held;
  }

  int drain() {
    Frame frame = held;
    held = null;
    if (frame == null) {
      return 0;
    }
    frame.send();
    return 1;
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
