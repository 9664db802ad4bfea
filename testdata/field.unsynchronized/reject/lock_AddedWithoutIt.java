// A frame is put into a queue without the lock under which others take frames out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class AddedWithoutIt {
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    // :: error: [field.unsynchronized]
    waiting.add(frame);
  }

  synchronized void send() {
    Frame frame = waiting.poll();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
