// The component of a record owns like a field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
// :: error: [field.never.drained]
record RecordComponent(@Owned Frame frame, int port) {
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
