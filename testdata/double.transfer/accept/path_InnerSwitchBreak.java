// Mended: The inner break leaves the inner switch only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerSwitchBreak {
  private int routed;

  void route(@Owned Frame frame, int kind, int priority) {
    switch (kind) {
      case 1:
        switch (priority) {
          case 0:
            frame.drop();
            return;
          case 1:
            routed++;
            break;
          default:
        }
        frame.send();
        break;
      default:
        frame.drop();
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
