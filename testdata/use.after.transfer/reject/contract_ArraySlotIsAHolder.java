// "holder: a local, parameter, field, array slot, ... that refers to one": the slot holds the frame
// after the store, the parameter no more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArraySlotIsAHolder {
  private final @Nullable @Owned Frame[] ports = new Frame[8];

  synchronized int plug(int port, @Owned Frame frame) {
    if (ports[port] != null) {
      frame.drop();
      return 0;
    }
    ports[port] = frame;
    // :: error: [use.after.transfer]
    return frame.length();
  }

  synchronized void flush() {
    for (int port = 0; port < ports.length; port++) {
      Frame frame = ports[port];
      ports[port] = null;
      if (frame != null) {
        frame.send();
      }
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
