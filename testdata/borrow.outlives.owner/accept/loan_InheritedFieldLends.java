// Mended: the loan is used before; emptying another field of the object ends none.
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
      int length = lent == null ? 0 : lent.length();
      drop();
      return length;
    }
  }

  static int byMethod(Late late) {
    Frame lent = late.now();
    int length = lent == null ? 0 : lent.length();
    late.drop();
    return length;
  }

  static int byStore(Late late) {
    Frame lent = late.now();
    int length = lent == null ? 0 : lent.length();
    Frame old = late.current;
    late.current = null;
    if (old != null) {
      old.send();
    }
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
