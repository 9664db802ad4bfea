// Mended: "storing into a field that may still own a value is overwritten": in a generic class
// whose type variable is bounded by a tracked class.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GenericHolderOverwritten<F extends Frame> {
  private @Nullable @Owned F parked;

  synchronized void park(@Owned F next) {
    F old = parked;
    parked = next;
    if (old != null) {
      old.drop();
    }
  }

  synchronized void flush() {
    F mine = parked;
    parked = null;
    if (mine != null) {
      mine.send();
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
