// Mended: A type variable says in its bound as what its container has its elements.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearByTypeVariable {
  <D extends ArrayDeque<@Owned Frame>> void e(D queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
    queue.clear();
  }

  <D extends ArrayDeque<String>> void names(D names) {
    names.poll();
    names.clear();
  }

  <D extends ArrayDeque<E>, E> void any(D all) {
    all.poll();
    all.clear();
  }

  void g(ArrayDeque<@Owned Frame> queue) {
    Frame first = queue.poll();
    if (first != null) {
      first.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
