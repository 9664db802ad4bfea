// Null tests and comparisons of what was given up are no use of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IdentityAfterTheEnd {
  private @Nullable @GivenUp Frame last;

  synchronized String send(@Owned Frame frame, @Nullable @Owned Frame next) {
    Frame.View view = frame.view();
    boolean first = last == null;
    frame.send();
    boolean gone = view != null && frame != next;
    last = frame;
    if (next == null) {
      return gone ? "alone" : "same";
    }
    next.send();
    return isLast(next) || first ? "first" : "later";
  }

  synchronized boolean isLast(@GivenUp Frame frame) {
    return frame == last;
  }
}

@Tracked
class Frame {
  private final View view = new View();

  @Borrowed("this") View view() {
    return view;
  }

  void send(@Owned Frame this) {}

  static class View {}
}
