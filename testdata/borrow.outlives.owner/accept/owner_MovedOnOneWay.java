// A frame goes to the second field on one of two ways, and has left the first one there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class owner_MovedOnOneWay {
  private @Nullable @Owned Frame first;
  private @Nullable @Owned Frame second;
  private int length;

  int shift(boolean both) {
    if (second != null) {
      return 0;
    }
    if (both) {
      second = first;
      first = null;
    } else if (first != null) {
      length += first.length();
    }
    return first == null ? 0 : first.length();
  }

  void end() {
    Frame one = first;
    Frame two = second;
    first = null;
    second = null;
    if (one != null) {
      one.send();
    }
    if (two != null) {
      two.send();
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
