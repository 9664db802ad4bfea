// What forgets only names may be cleared; what owns frames is emptied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearAsRunnable {
  void onStop(Runnable task) {}

  void start(ArrayDeque<@Owned Frame> queue, ArrayDeque<String> names) {
    onStop(names::clear);
    onStop(
        () -> {
          while (!queue.isEmpty()) {
            queue.remove().send();
          }
        });
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
