// The box that was seen to be empty is not the one that is filled: another name replaced it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MovedBetweenTwoObjects {
  private Box box = new Box();

  void replaced(MovedBetweenTwoObjects other, Box next, @Owned Frame frame) {
    if (box.frame == null) {
      other.box = next;
      // :: error: [overwritten]
      box.frame = frame;
    } else {
      frame.send();
    }
  }
}

class Box {
  @Nullable @Owned Frame frame;

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
