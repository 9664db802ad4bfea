// The component of a record owns like a field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
record RecordComponent(@Owned Frame frame, int port) {
  int length() {
    return frame.length();
  }

  void send(@Owned RecordComponent this) {
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
