// A queue that was made here, and the queue in another field of one object, are other queues.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class MaybeTheSameQueue {
  private final ArrayDeque<@Owned Frame> in = new ArrayDeque<>();
  private final ArrayDeque<@Owned Frame> out = new ArrayDeque<>();

  static void madeHere(ArrayDeque<@Owned Frame> other, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> spares = new ArrayDeque<>();
    other.add(frame);
    spares.clear();
  }

  synchronized void fieldBeside(@Owned Frame frame) {
    if (in.isEmpty()) {
      out.add(frame);
      in.clear();
    } else {
      frame.send();
    }
  }

  synchronized void flush() {
    while (!out.isEmpty()) {
      out.remove().send();
    }
    while (!in.isEmpty()) {
      in.remove().send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
