// A unary operator takes an owner and gives one back.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.UnaryOperator;

class OperatorPassesThrough {
  private UnaryOperator<@Owned Frame> filter = frame -> frame;

  void compressing() {
    filter =
        frame -> {
          Frame small = new Frame(frame.length() / 2);
          frame.drop();
          return small;
        };
  }

  int send(@Owned Frame frame) {
    Frame filtered = filter.apply(frame);
    int length = filtered.length();
    filtered.send();
    return length;
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
