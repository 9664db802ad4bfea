// A listener is only lent the frame that a method reference puts into a queue of owners.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class AddLentArgument {
  interface Listener {
    void onFrame(Frame frame);
  }

  void register(Listener listener) {}

  void start(ArrayDeque<@Owned Frame> queue) {
    // :: error: [borrow.transferred]
    register(queue::add);
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
