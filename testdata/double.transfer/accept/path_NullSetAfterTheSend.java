// The name is null before the send begins.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NullSetAfterTheSend {
  void send(@Owned Frame frame, Link link) {
    Frame left = frame;
    try {
      link.reserve(frame.length());
      left = null;
      frame.send();
      link.kick();
    } finally {
      if (left != null) {
        left.drop();
      }
    }
  }
}

interface Link {
  void reserve(int length);

  void kick();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
