// gap: a method takes out what its object has lent, and then looks at it among the arguments that it takes any number of
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DrainedInsideAmongMany {
  static int ofMany(Bin one) {
    return one.replaceMany(one.first());
  }

  static class Bin {
    private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      queue.add(frame);
    }

    @Nullable @Borrowed("this") Frame first() {
      return queue.peek();
    }

    private int replaceMany(@Nullable @Borrowed Frame... frames) {
      Frame next = queue.poll();
      if (next != null) {
        next.send();
      }
      int length = 0;
      for (Frame frame : frames) {
        length += frame == null ? 0 : frame.length();
      }
      return length;
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
