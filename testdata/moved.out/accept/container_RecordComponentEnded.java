// Mended: A method that only borrows the record may not end what the record owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
record RecordComponentEnded(@Owned Frame frame, int port) {
  void flush(@Owned RecordComponentEnded this) {
    frame.send();
  }

  void cancel(@Owned RecordComponentEnded this) {
    frame.drop();
  }

  int weight() {
    return frame.length() + port;
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
