// A frame goes from one field straight to the next, and the first is left as it was.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShiftedWithoutClearing {
  private @Nullable @Owned Frame first;
  private @Nullable @Owned Frame second;

  void shift() {
    if (second == null) {
      // :: error: [moved.out]
      second = first;
    }
  }

  void flush() {
    Frame old = first;
    first = null;
    if (old != null) {
      old.send();
    }
    Frame other = second;
    second = null;
    if (other != null) {
      other.send();
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
