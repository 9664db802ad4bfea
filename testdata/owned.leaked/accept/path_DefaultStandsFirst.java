// a default takes what the cases do not name, wherever it stands
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DefaultStandsFirst {
  enum Mode {
    SEND,
    DROP
  }

  void end(Mode mode, @Owned Frame frame) {
    switch (mode) {
      default:
        frame.drop();
        break;
      case SEND:
        frame.send();
        break;
    }
  }

  void endOfEach(Mode mode, @Owned Frame frame) {
    switch (mode) {
      default:
        frame.drop();
        break;
      case SEND:
        frame.send();
        break;
      case DROP:
        frame.drop();
        break;
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
