// gap: a parameter that a result's @Borrowed names is taken for what its variable has at the return, not for what the caller gave; so it is with another local name of an argument that is not tracked
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
    return one;
  }

  @Nullable @Borrowed("#1") Frame first(ArrayDeque<@Owned Frame> given) {
    given = queue;
    return given.peek();
  }

  static @Nullable @Borrowed("#1") Frame kept(Box one, Box other) {
    one = other;
    return one.get();
  }

  @Borrowed("#1") Frame before(@Borrowed Frame one, @Borrowed Frame other) {
    Frame first = one;
    one = other;
    // :: error: [borrow.returned]
    return first;
  }

  static @Nullable @Borrowed("#1") Frame byAnotherName(Box box) {
    Box same = box;
    // :: error: [borrow.returned]
    return same.get();
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
