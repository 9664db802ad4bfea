// Both objects may be one: what is stored to a field of the other is stored to that field of this one,
// and to no other field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OtherFieldOfAnotherObject {
  private @Nullable @Owned Frame sent;
  private @Nullable @Owned Frame received;

  void cross(OtherFieldOfAnotherObject peer, @Owned Frame frame, @Owned Frame answer) {
    if (received == null && peer.received == null) {
      peer.received = frame;
      // :: error: [overwritten]
      received = answer;
    } else {
      frame.send();
      answer.send();
    }
  }

  void flush() {
    Frame first = sent;
    sent = null;
    if (first != null) {
      first.send();
    }
    Frame second = received;
    received = null;
    if (second != null) {
      second.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
