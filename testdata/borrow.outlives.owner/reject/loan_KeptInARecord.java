// A record keeps the object that lent, and its accessor gives that object by another name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class KeptInARecord {
  static void run(@Owned Frame given) {
    Box a = new Box();
    a.queue.add(given);
    Hold holder = new Hold(a);
    Frame frame = a.first();
    Box b = holder.box();
    b.close();
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.length();
    }
    a.close();
  }
}

class Box {
  final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  Box self() {
    return this;
  }

  void close() {
    for (Frame f = queue.poll(); f != null; f = queue.poll()) {
      f.send();
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

record Hold(Box box) {}
