// A constructor keeps its argument or another object, which is closed by that name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class KeptByChoice {
  static void run(@Owned Frame given) {
    Box a = new Box();
    a.queue.add(given);
    Hold h = new Hold(a);
    Frame frame = a.first();
    Box b = h.get();
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

class Hold {
   final Box box;

  Hold(Box box) {
    this.box = box == null ? new Box() : box;
  }

  Box get() {
    return box;
  }
}
