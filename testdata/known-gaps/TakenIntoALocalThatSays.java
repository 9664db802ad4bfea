// gap: a field is read into a local that says it owns, and then cleared; such a local takes over at once, while one that says nothing has until the store
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TakenIntoALocalThatSays {
  private @Nullable @Owned Frame kept;

  void put(@Owned Frame frame) {
    take();
    if (kept != null) {
      frame.send();
      return;
    }
    kept = frame;
  }

  void take() {
    // :: error: [moved.out]
    @Nullable @Owned Frame frame = kept;
    kept = null;
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.send();
    }
  }

  void takeSilently() {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
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
