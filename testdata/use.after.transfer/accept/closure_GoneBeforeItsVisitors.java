// Mended: the frame is sent once its visitors are done.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class GoneBeforeItsVisitors {
  void gone(Ports ports, @Owned Frame frame) {
    ports.each(() -> frame.length());
    ports.each(() -> frame.length());
    frame.send();
  }

  void maybeGone(Ports ports, @Owned Frame frame, boolean isLast) {
    ports.each(() -> frame.length());
    if (isLast) {
      frame.send();
    } else {
      frame.send();
    }
  }

  void goneOfReference(Ports ports, @Owned Frame frame) {
    ports.each(frame::length);
    frame.send();
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
