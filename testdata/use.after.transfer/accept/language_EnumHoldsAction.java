// An enum constant keeps a closure that captures nothing and takes what it is given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

enum EnumHoldsAction {
  SEND(Frame::send, 1),
  DROP(Frame::drop, 0),
  TRIM(
      frame -> {
        if (frame.length() > 64) {
          frame.drop();
        } else {
          frame.send();
        }
      },
      2);

  private final Consumer<@Owned Frame> action;
  private final int weight;

  EnumHoldsAction(Consumer<@Owned Frame> action, int weight) {
    this.action = action;
    this.weight = weight;
  }

  int run(@Owned Frame frame) {
    action.accept(frame);
    return weight;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
