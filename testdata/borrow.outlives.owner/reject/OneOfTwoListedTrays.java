// Two trays are made and listed; the one that lends is drained by a method that then looks at what it lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class OneOfTwoListedTrays {
  static int listed(List<Tray> all) {
    Tray one = new Tray();
    Tray two = new Tray();
    all.add(one);
    all.add(two);
    Frame frame = one.frames.peek();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : drain(one, frame);
  }

  private static int drain(Tray tray, @Borrowed Frame frame) {
    Frame next = tray.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
  }

  static class Tray {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
