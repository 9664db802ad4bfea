// A library object keeps the frame, and nobody knows who gives it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class KeptByLibraryObject {
  void publish(@Owned Frame frame) {
    new javax.management.Attribute("length", frame.length());
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
