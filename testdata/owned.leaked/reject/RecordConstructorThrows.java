// The compact constructor of a record throws with its owned component unstored.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
// :: error: [owned.leaked]
record RecordConstructorThrows(@Owned Frame frame, int port) {
  RecordConstructorThrows {
    if (port < 0) {
      throw new IllegalArgumentException("port " + port);
    }
  }

  void send(@Owned RecordConstructorThrows this) {
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
