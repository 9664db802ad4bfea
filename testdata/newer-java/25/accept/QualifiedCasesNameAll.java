// a switch has a case for each constant, by its full name
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class QualifiedCasesNameAll {
  enum Mode {
    SEND,
    DROP
  }

  void end(Mode mode, @Owned Frame frame) {
    switch (mode) {
      case Mode.SEND:
        frame.send();
        break;
      case Mode.DROP:
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
