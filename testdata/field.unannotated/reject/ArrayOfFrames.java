// The component type of an array says who owns the elements.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayOfFrames {
  // :: error: [field.unannotated]
  private final @Nullable Frame[] slots = new Frame[16];

  synchronized @Nullable @Owned Frame take(int port) {
    Frame frame = slots[port];
    slots[port] = null;
    return frame;
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
