// A default group that falls through to a later case is reported, since it cannot be followed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DefaultFallsThrough {
  void finish(@Owned Frame frame, int kind) {
    switch (kind) {
      // :: error: [escapes.unchecked]
      default:
        frame.send();
      case 1:
        frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
