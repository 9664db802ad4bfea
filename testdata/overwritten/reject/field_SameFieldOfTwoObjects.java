// a null test of one object's field tells nothing of the same field of another object, which was read before
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class field_SameFieldOfTwoObjects {
  static void refill(
      @Borrowed(exclusive = true) Slot a, @Borrowed(exclusive = true) Slot b, @Owned Frame next) {
    System.out.println(a.kept.length());
    if (b.kept == null) {
      // :: error: [overwritten]
      a.kept = next;
    } else {
      next.send();
    }
  }
}

@Tracked
class Slot {
  @Nullable @Owned Frame kept;

  void end(@Owned Slot this) {
    if (kept != null) {
      kept.send();
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
