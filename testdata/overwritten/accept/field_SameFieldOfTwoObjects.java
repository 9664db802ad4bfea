// Mended: the null test is of the field that is filled, whatever the other object's field tells.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class field_SameFieldOfTwoObjects {
  static void refill(
      @Borrowed(exclusive = true) Slot a, @Borrowed(exclusive = true) Slot b, @Owned Frame next) {
    if (a.kept == null && b.kept == null) {
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
