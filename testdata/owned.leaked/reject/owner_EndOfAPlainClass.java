// The class says only at its end that it owns, where another of it may be the same object or not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EndOfAPlainClass {
  @Nullable @Owned Frame frame;

  // :: error: [owned.leaked]
  void finish(@Owned EndOfAPlainClass this, EndOfAPlainClass other) {
    Frame old = other.frame;
    other.frame = null;
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
