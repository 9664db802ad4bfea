// Final locals get their value in branches, the owner among them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class FinalLocalsAssignedLater {
  private final ArrayDeque<@Owned Frame> spare = new ArrayDeque<>();

  synchronized int send(int length) {
    final Frame frame;
    final String from;
    if (spare.isEmpty()) {
      frame = new Frame(length);
      from = "new";
    } else {
      frame = spare.remove();
      from = "spare";
    }
    final boolean large;
    large = frame.length() > 1500;
    if (large) {
      frame.drop();
    } else {
      frame.send();
    }
    return from.length();
  }

  synchronized void give(@Owned Frame frame) {
    final Frame mine;
    mine = frame;
    spare.add(mine);
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
