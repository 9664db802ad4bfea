// gap: taking a value out of an object in a local variable ends no loan that the object gave
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class LoanFromLocalKeeper {
  static void f(Box box) {
    Frame r = box.first();
    Frame t = box.queue.poll();
    if (t != null) {
      t.send();
    }
    if (r != null) {
      r.length();
    }
  }

  static final class Box {
    final Deque<@Owned Frame> queue = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return queue.peek();
    }

    void end() {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
