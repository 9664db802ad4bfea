// A constructor keeps what it has checked for null, whose loan is over before it is closed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class KeptAfterANullCheck {
  static void run(@Owned Frame given) {
    Box a = new Box();
    a.queue.add(given);
    Hold h = new Hold(a);
    Frame frame = a.first();
    if (frame != null) {
      frame.length();
    }
    Box b = h.get();
    b.close();
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
    this.box = Objects.requireNonNull(box);
  }

  Box get() {
    return box;
  }
}
