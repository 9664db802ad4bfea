// What the field of one object lends may leave it by the name of the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SameFieldOfAnother {
  private @Nullable @Owned Frame frame;

  int takenFromTheOther(SameFieldOfAnother other) {
    Frame mine = frame;
    Frame theirs = other.frame;
    other.frame = null;
    if (theirs != null) {
      theirs.send();
    }
    // :: error: [borrow.outlives.owner]
    return mine == null ? 0 : mine.length();
  }

  void put(@Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.send();
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
