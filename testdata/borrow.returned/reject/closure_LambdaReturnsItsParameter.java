// a lambda returns something else than the parameter that its interface says lends the result
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LambdaReturnsItsParameter {
  private @Nullable @Owned Frame kept;

  Pick second() {
    // :: error: [borrow.returned]
    return (one, other) -> other;
  }

  Pick either() {
    return (one, other) -> {
      // :: error: [borrow.returned]
      return one.length() > other.length() ? one : other;
    };
  }

  Pick byACall() {
    // :: error: [borrow.returned]
    return (one, other) -> left(other, one);
  }

  Pick replaced() {
    return (one, other) -> {
      one = other;
      // :: error: [borrow.returned]
      return one;
    };
  }

  At ofAField() {
    // :: error: [borrow.returned]
    return (slots, index) -> kept;
  }

  Of ofAnother(Box mine) {
    // :: error: [borrow.returned]
    return box -> mine.frame;
  }

  static @Borrowed("#1") Frame left(@Borrowed Frame one, @Borrowed Frame other) {
    return one;
  }

  void end() {
    Frame last = kept;
    kept = null;
    if (last != null) {
      last.end();
    }
  }
}

interface Pick {
  @Borrowed("#1") Frame of(@Borrowed Frame one, @Borrowed Frame other);
}

interface At {
  @Nullable @Borrowed("#1") Frame of(@Nullable @Owned Frame[] slots, int index);
}

interface Of {
  @Nullable @Borrowed("#1") Frame of(Box box);
}

class Box {
  @Nullable @Owned Frame frame;

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
