// A method reference makes a container forget what it owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearAsRunnable {
  void onStop(Runnable task) {}

  void start(ArrayDeque<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    onStop(queue::clear);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
