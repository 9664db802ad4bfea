// An override leaves something where no caller has taken the overridden method to empty it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class NobodyReliesOnDraining {
  void take(ArrayDeque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }
}

class Looking extends NobodyReliesOnDraining {
  private int count;

  @Override
  void take(ArrayDeque<@Owned Frame> queue) {
    count += queue.size();
  }

  int count() {
    return count;
  }
}

class Caller {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    queue.add(frame);
  }

  void run(NobodyReliesOnDraining taker) {
    taker.take(queue);
    while (!queue.isEmpty()) {
      queue.remove().drop();
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
