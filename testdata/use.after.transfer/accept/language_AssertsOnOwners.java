// Assertions read a frame; a failing one is no way out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class AssertsOnOwners {
  private int sequence;

  void send(@Owned Frame frame) {
    assert frame != null;
    assert frame.length() >= 0 : "length " + frame.length();
    int before = sequence++;
    assert before < sequence : sequence;
    frame.send();
    assert sequence > 0;
  }

  @Nullable Frame maybe(int length) {
    assert length < 1 << 16;
    return length == 0 ? null : new Frame(length);
  }

  void sendMaybe(int length) {
    Frame frame = maybe(length);
    if (frame == null) return;
    send(frame);
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
