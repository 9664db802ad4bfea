// Mended: "a method with a @Owned (or @Refcounted) receiver is the end of the object": nothing may
// be done with the command afterwards, whichever end method was called.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EndMethodOfSubclass {
  static void run(@Owned Command command, boolean quiet) {
    if (quiet) {
      command.abort();
    } else {
      command.finish(0);
    }
  }
}

@Tracked
abstract class Command {
  private @Owned Frame frame;

  Command(@Owned Frame frame) {
    this.frame = frame;
  }

  void finish(@Owned Command this, int code) {
    frame.send();
  }

  void abort(@Owned Command this) {
    frame.drop();
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
