// The frame is taken out of a command that then ends without it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TakenOutOfAnotherObject {
  int finish(@Owned Command command) {
    Frame frame = command.held;
    int length = frame == null ? 0 : frame.length();
    // :: error: [owned.leaked]
    command.held = null;
    command.done();
    return length;
  }
}

@Tracked
class Command {
  @Nullable @Owned Frame held = new Frame();

  void done(@Owned Command this) {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
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
