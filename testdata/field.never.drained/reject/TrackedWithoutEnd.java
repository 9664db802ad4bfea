// A tracked class that owns a frame needs an end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class TrackedWithoutEnd {
  // :: error: [field.never.drained]
  private final @Owned Frame frame;

  TrackedWithoutEnd(@Owned Frame frame) {
    this.frame = frame;
  }

  int length() {
    return frame.length();
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
