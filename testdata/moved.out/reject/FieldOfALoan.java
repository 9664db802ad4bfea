// The frame of a lent command is sent, and the command still refers to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FieldOfALoan {
  void send(@Borrowed Command command) {
    // :: error: [moved.out]
    command.frame.send();
  }
}

@Tracked
class Command {
  @Owned Frame frame = new Frame();

  void sendFrame(@Owned Command this) {
    frame.send();
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
