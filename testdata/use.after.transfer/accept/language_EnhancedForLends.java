// The enhanced for over an array and over a queue lends each element.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class EnhancedForLends {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private final ArrayDeque<@Owned Frame> overflow = new ArrayDeque<>();

  synchronized int bytes() {
    int bytes = 0;
    for (Frame frame : slots) {
      if (frame == null) {
        continue;
      }
      bytes += frame.length();
    }
    for (final Frame frame : overflow) bytes += frame.length();
    return bytes;
  }

  synchronized void add(int port, @Owned Frame frame) {
    if (slots[port] == null) {
      slots[port] = frame;
    } else {
      overflow.add(frame);
    }
  }

  synchronized void flush() {
    for (int port = 0; port < slots.length; port++) {
      Frame frame = slots[port];
      slots[port] = null;
      if (frame != null) frame.send();
    }
    while (!overflow.isEmpty()) overflow.remove().send();
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
