// What either of two ports has lent is returned as that, or as what one has if it is asked twice.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LentByEitherOfTwo {
  static @Nullable @Borrowed({"one", "two"}) Frame pick(Port one, Port two) {
    return either(one, two);
  }

  static @Nullable @Borrowed("one") Frame pickOne(Port one) {
    return either(one, one);
  }

  static @Nullable @Borrowed({"one", "two"}) Frame either(Port one, Port two) {
    Frame frame = one.first();
    return frame == null ? two.first() : frame;
  }

  @Tracked
  static class Port {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void end(@Owned Port this) {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
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
