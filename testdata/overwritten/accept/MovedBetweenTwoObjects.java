// A frame moves from the same field of another object, which leaves the empty one as it was.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MovedBetweenTwoObjects {
  private @Nullable @Owned Frame frame;

  void takeOver(MovedBetweenTwoObjects other) {
    if (frame == null) {
      Frame moved = other.frame;
      other.frame = null;
      frame = moved;
    }
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
