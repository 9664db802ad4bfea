// gap: a local collection that a closure captures is taken to be drained there; this one forgets its frame
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LocalQueueSharedWithClosure {
  int send(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    Sizes sizes = () -> queue.size();
    return sizes.now();
  }

  interface Sizes {
    int now();
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
