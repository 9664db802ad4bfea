// A loan from an inherited field ends when that field is emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InheritedFieldLends {
  static class Base {
    @Nullable @Owned Frame current;
    @Nullable @Owned Frame last;

    void drop() {
      Frame old = current;
      current = null;
      if (old != null) {
        old.send();
      }
    }

    void end() {
      drop();
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
      }
    }
  }

  static final class Late extends Base {
    @Nullable @Borrowed("this.current") Frame now() {
      return current;
    }

    int inside() {
      Frame lent = now();
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
      }
      drop();
      // :: error: [borrow.outlives.owner]
      return lent == null ? 0 : lent.length();
    }
  }

  static int byMethod(Late late) {
    Frame lent = late.now();
    late.drop();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byStore(Late late) {
    Frame lent = late.now();
    Frame old = late.current;
    late.current = null;
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
