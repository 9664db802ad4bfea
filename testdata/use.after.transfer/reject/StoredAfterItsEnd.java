// A field that says nothing is given what has ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoredAfterItsEnd {
  private @Nullable Object last;

  void toField(@Owned Frame frame) {
    frame.end();
    // :: error: [use.after.transfer] :: error: [escapes.unchecked]
    last = frame;
  }

  void toSlot(@Owned Frame frame, Object[] slots) {
    frame.end();
    // :: error: [use.after.transfer] :: error: [escapes.unchecked]
    slots[0] = frame;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
