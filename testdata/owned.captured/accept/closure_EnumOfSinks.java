// The constants of an enum hold closures that own what they are given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

enum EnumOfSinks {
  SEND(Frame::send),
  DROP(frame -> frame.drop()),
  SHORT_ONLY(
      frame -> {
        if (frame.length() < 64) {
          frame.send();
        } else {
          frame.drop();
        }
      });

  private final Consumer<@Owned Frame> sink;

  EnumOfSinks(Consumer<@Owned Frame> sink) {
    this.sink = sink;
  }

  void give(@Owned Frame frame) {
    sink.accept(frame);
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
