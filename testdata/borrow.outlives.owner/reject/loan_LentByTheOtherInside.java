// another object's method takes out what that object has lent, and then looks at it
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
    Frame next = queue.poll();
    if (next != null) {
      next.send();
    }
    int length = frame == null ? 0 : frame.length();
    return length;
  }

  static int byMethod(LentByTheOtherInside other) {
    // :: error: [borrow.outlives.owner]
    return other.replace(other.first());
  }

  static int byField(LentByTheOtherInside other) {
    // :: error: [borrow.outlives.owner]
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
