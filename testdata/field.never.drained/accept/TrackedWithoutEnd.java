// A tracked class that owns a frame needs an end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class TrackedWithoutEnd {
  private final @Owned Frame frame;

  TrackedWithoutEnd(@Owned Frame frame) {
    this.frame = frame;
  }

  int length() {
    return frame.length();
  }

  void send(@Owned TrackedWithoutEnd this) {
    frame.send();
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
