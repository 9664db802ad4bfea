// The constructor takes the frame that the function owns and gives a command that owns it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Function;

class ConstructorReferenceTakesOver {
  @Tracked
  static final class Command {
    private final @Owned Frame frame;

    Command(@Owned Frame frame) {
      this.frame = frame;
    }

    void issue(@Owned Command this) {
      frame.send();
    }
  }

  static final Function<@Owned Frame, @Owned Command> WRAP = Command::new;

  static void issue(@Owned Frame frame) {
    WRAP.apply(frame).issue();
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
