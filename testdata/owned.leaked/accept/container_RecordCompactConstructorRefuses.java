// A compact constructor gives the frame up before it throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
record RecordCompactConstructorRefuses(@Owned Frame frame, int port) {
  RecordCompactConstructorRefuses {
    if (port <= 0) {
      frame.drop();
      throw new IllegalArgumentException("port " + port);
    }
  }

  RecordCompactConstructorRefuses(@Owned Frame frame) {
    this(frame, 80);
  }

  void flush(@Owned RecordCompactConstructorRefuses this) {
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
