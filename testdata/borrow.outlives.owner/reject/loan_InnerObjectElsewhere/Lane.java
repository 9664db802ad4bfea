// A class with inner ones, whose bodies the class that uses them does not see.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class Lane {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  void end() {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  class Sweeper {
    void sweep() {
      end();
    }

    int left(@Borrowed Sweeper this) {
      return queue.size();
    }
  }

  final class Broom extends Sweeper {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
