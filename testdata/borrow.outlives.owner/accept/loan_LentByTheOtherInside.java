// another object's method looks at what that object has lent before it takes that out
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LentByTheOtherInside {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  private int replace(@Nullable Frame frame) {
    int length = frame == null ? 0 : frame.length();
    Frame next = queue.poll();
    if (next != null) {
      next.send();
    }
    return length;
  }

  static int byMethod(LentByTheOtherInside other) {
    return other.replace(other.first());
  }

  static int byField(LentByTheOtherInside other) {
    return other.replace(other.queue.peek());
  }

  int byNeither(LentByTheOtherInside other, @Owned Frame frame) {
    int length = other.replace(frame);
    frame.send();
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
