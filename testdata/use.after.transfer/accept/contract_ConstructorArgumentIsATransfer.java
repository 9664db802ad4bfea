// Mended: "passes to an @Owned/@Refcounted parameter or receiver": a constructor and a this-call
// pass it on as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ConstructorArgumentIsATransfer {
  static int wrap(@Owned Frame frame) {
    int length = frame.length();
    Envelope envelope = new Envelope(frame);
    envelope.post();
    return length;
  }
}

@Tracked
class Envelope {
  private final @Owned Frame frame;
  private final int stamp;

  Envelope(@Owned Frame frame) {
    this(frame, 7);
  }

  Envelope(@Owned Frame frame, int stamp) {
    this.frame = frame;
    this.stamp = stamp;
  }

  void post(@Owned Envelope this) {
    if (stamp > 0) {
      frame.send();
    } else {
      frame.drop();
    }
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
