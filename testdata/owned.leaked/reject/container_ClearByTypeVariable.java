// A type variable says in its bound as what its container has its elements.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearByTypeVariable {
  <D extends ArrayDeque<@Owned Frame>> void e(D queue) {
    // :: error: [owned.leaked]
    queue.clear();
  }

  void f(ArrayDeque<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    queue.clear();
  }

  void g(ArrayDeque<@Owned Frame> queue) {
    // :: error: [result.dropped]
    queue.poll();
    // :: error: [owned.leaked]
    queue.clear();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
