// Mended: "switch (old and new)": one arm of a switch expression yields a number and keeps the
// frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NewSwitchArmForgets {
  static int dispatch(@Owned Frame frame, Kind kind) {
    return switch (kind) {
      case DATA -> {
        int length = frame.length();
        frame.send();
        yield length;
      }
      case PROBE -> {
        frame.drop();
        yield 0;
      }
      case CLOSE -> drop(frame);
    };
  }

  private static int drop(@Owned Frame frame) {
    frame.drop();
    return -1;
  }

  enum Kind {
    DATA,
    PROBE,
    CLOSE
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
