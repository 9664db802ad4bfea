// A queue of names keeps nothing that is owned; what is taken out of the other is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PollAsRunnable {
  void later(Runnable task) {}

  void start(ArrayDeque<@Owned Frame> queue, ArrayDeque<String> names) {
    later(names::poll);
    later(
        () -> {
          Frame frame = queue.poll();
          if (frame != null) {
            frame.send();
          }
        });
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
