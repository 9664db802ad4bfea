// A visitor of a frame that is gone is one mistake; whoever looks at it after that is not told again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class GoneBeforeItsVisitors {
  void gone(Ports ports, @Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    ports.each(() -> frame.length());
    ports.each(() -> frame.length());
  }

  void maybeGone(Ports ports, @Owned Frame frame, boolean isLast) {
    if (isLast) {
      frame.send();
    }
    // :: error: [use.after.transfer]
    ports.each(() -> frame.length());
    if (!isLast) {
      frame.send();
    }
  }

  void goneOfReference(Ports ports, @Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    ports.each(frame::length);
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
