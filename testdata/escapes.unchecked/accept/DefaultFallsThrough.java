// A default group in the middle that leaves the switch is followed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DefaultFallsThrough {
  void finish(@Owned Frame frame, int kind) {
    switch (kind) {
      default:
        frame.send();
        break;
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
