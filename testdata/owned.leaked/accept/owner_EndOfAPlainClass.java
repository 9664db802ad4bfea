// The class says only at its end that it owns, and empties its own field there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EndOfAPlainClass {
  @Nullable @Owned Frame frame;

  void finish(@Owned EndOfAPlainClass this, EndOfAPlainClass other) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    Frame theirs = other.frame;
    other.frame = null;
    if (theirs != null) {
      theirs.send();
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
