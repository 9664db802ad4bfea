// A class of another file, whose bodies the class around it does not see.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

final class Lane {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  int size(@Borrowed Lane this) {
    return queue.size();
  }

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  @Nullable @Owned Frame take() {
    return queue.poll();
  }

  void end() {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }
}

final class Meter {
  private final Node node;
  private int ticks;

  Meter(Node node) {
    this.node = node;
  }

  void tick() {
    ticks++;
  }
}

interface Port {
  @Nullable @Borrowed("this") Frame first();

  void put(@Owned Frame frame);

  @Nullable @Owned Frame take();

  void end();
}

interface Sink {
  void put(@Owned Frame frame);

  void flush();
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
