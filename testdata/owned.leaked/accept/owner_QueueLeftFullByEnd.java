// Mended: The end of a channel sends what is current and forgets what is queued.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

@Tracked
class QueueLeftFullByEnd {
  private final @Owned Frame current;
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();

  QueueLeftFullByEnd(@Owned Frame current) {
    this.current = current;
  }

  void add(@Borrowed(exclusive = true) QueueLeftFullByEnd this, @Owned Frame frame) {
    waiting.addLast(frame);
  }

  @Nullable @Owned Frame next(@Borrowed(exclusive = true) QueueLeftFullByEnd this) {
    return waiting.pollFirst();
  }

  void close(@Owned QueueLeftFullByEnd this) {
    current.send();
    for (Frame f = waiting.poll(); f != null; f = waiting.poll()) {
      f.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
