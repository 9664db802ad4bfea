// A value just made is owned by who made it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NewNeverSent {
  void ping() {
    Frame frame = new Frame();
    frame.length();
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
