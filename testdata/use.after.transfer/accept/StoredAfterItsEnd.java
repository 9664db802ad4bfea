// A field may be given a number that was read before the end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoredAfterItsEnd {
  private @Nullable Object last;

  void toField(@Owned Frame frame) {
    Object length = frame.length();
    frame.end();
    last = length;
  }

  void toSlot(@Owned Frame frame, Object[] slots) {
    Object length = frame.length();
    frame.end();
    slots[0] = length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
