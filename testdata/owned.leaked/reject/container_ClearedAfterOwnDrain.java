// A queue that one of its methods has drained, or filled since it was counted, may have elements.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearedAfterOwnDrain {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  synchronized void stop() {
    sendFirst();
    // :: error: [owned.leaked]
    frames.clear();
  }

  private void sendFirst() {
    if (!frames.isEmpty()) {
      frames.remove().send();
    }
  }

  synchronized void countedBefore() {
    int size = frames.size();
    refill();
    if (size == 0) {
      // :: error: [owned.leaked]
      frames.clear();
    }
  }

  private void refill() {
    frames.add(new Frame());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
