// gap: what drops the keys of a map of loans that is passed in, or moves its elements in one call, is not seen to take them
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.BlockingQueue;

class TakenFromLentViewByKey {
  static void forget(Map<Integer, @Borrowed Frame> frames) {
    frames.keySet().remove(3);
  }

  static void forgetLow(Map<Integer, @Borrowed Frame> frames) {
    frames.entrySet().removeIf(entry -> entry.getKey() < 3);
  }

  static void move(BlockingQueue<@Borrowed Frame> from, Collection<@Borrowed Frame> to) {
    from.drainTo(to);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
