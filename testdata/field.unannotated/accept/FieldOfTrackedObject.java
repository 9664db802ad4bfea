// The fields of a tracked class say it as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FieldOfTrackedObject {
  private final @Owned Frame frame;

  FieldOfTrackedObject(@Owned Frame frame) {
    this.frame = frame;
  }

  void send(@Owned FieldOfTrackedObject this) {
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
