// Two arrays may be one where an object may be of both their kinds; a store to the one then fills the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArraysOfTwoKinds {
  void put(
      @Nullable @Owned Frame[] frames, @Owned Frame frame, @Nullable @Owned Page[] others, @Owned Page other) {
    if (frames[0] == null && others[0] == null) {
      others[0] = other;
      frames[0] = frame;
    } else {
      other.send();
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

@Tracked
class Page {
  void send(@Owned Page this) {}
}
