// A result that is lent by an argument is another one's, which the parameter was set to.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class ParameterReassigned {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  @Borrowed("#1") Frame larger(@Borrowed Frame one, @Borrowed Frame other) {
    if (other.length() > one.length()) {
      one = other;
    }
    // :: error: [borrow.returned]
    return one;
  }

  @Nullable @Borrowed("#1") Frame first(ArrayDeque<@Owned Frame> given) {
    given = queue;
    // :: error: [borrow.returned]
    return given.peek();
  }

  static @Nullable @Borrowed("#1") Frame kept(Box one, Box other) {
    one = other;
    // :: error: [borrow.returned]
    return one.get();
  }

  static @Nullable @Borrowed("#1") Frame ofRow(Frame[] one, Frame[] other) {
    one = other;
    // :: error: [borrow.returned]
    return one[0];
  }

  static @Borrowed("#1") Frame byAnotherName(@Borrowed Frame one, @Borrowed Frame other) {
    Frame found = one;
    for (int i = 0; i < 2; i++) {
      found = other;
    }
    // :: error: [borrow.returned]
    return found;
  }

  void end() {
    Frame frame;
    while ((frame = queue.poll()) != null) {
      frame.end();
    }
  }
}

class Box {
  private @Nullable @Owned Frame frame;

  @Nullable @Borrowed Frame get() {
    return frame;
  }

  void put(@Owned Frame given) {
    end();
    frame = given;
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
