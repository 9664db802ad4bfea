// Returning a frame hands it over: it cannot have been sent before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnedAfterSend {
  @Owned
  Frame prepare(@Owned Frame frame, boolean now) {
    if (now) {
      frame.send();
      return new Frame();
    }
    return frame;
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
