// A method of the class above, or one that is given that, takes out what the class below has lent, and then looks at it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DrainedByTheSubclass {
  static int byTheOverride(Sub sub) {
    Bin bin = sub;
    Frame frame = sub.firstMore();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : bin.send(frame);
  }

  static int byACast(Sub sub) {
    Frame frame = sub.more.peek();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : send(sub, frame);
  }

  private static int send(Bin bin, @Borrowed Frame frame) {
    if (bin instanceof Sub) {
      Frame next = ((Sub) bin).more.poll();
      if (next != null) {
        next.send();
      }
    }
    return frame.length();
  }

  static class Bin {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    int send(@Borrowed Frame frame) {
      int length = frame.length();
      Frame next = frames.poll();
      if (next != null) {
        next.send();
      }
      return length;
    }
  }

  static class Sub extends Bin {
    final ArrayDeque<@Owned Frame> more = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame firstMore() {
      return more.peek();
    }

    @Override
    int send(@Borrowed Frame frame) {
      Frame next = more.poll();
      if (next != null) {
        next.send();
      }
      return frame.length();
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
