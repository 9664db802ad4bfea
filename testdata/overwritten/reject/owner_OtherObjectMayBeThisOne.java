// Both objects may be one: filling the field of the other may have filled this one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OtherObjectMayBeThisOne {
  private @Nullable @Owned Frame held;

  void share(OtherObjectMayBeThisOne other, @Owned Frame first, @Owned Frame second) {
    if (held == null && other.held == null) {
      other.held = first;
      // :: error: [overwritten]
      held = second;
    } else {
      first.send();
      second.send();
    }
  }

  void flush() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
