// a default takes what the cases do not name, wherever it stands; it forgets the frame
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DefaultStandsFirst {
  enum Mode {
    SEND,
    DROP
  }

  // :: error: [owned.leaked]
  void end(Mode mode, @Owned Frame frame) {
    switch (mode) {
      default:
        break;
      case SEND:
        frame.send();
        break;
    }
  }

  // :: error: [owned.leaked]
  void endOfEach(Mode mode, @Owned Frame frame) {
    switch (mode) {
      default:
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
