// A consumer of owned frames takes its argument.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class ConsumerTakes {
  int send(Consumer<@Owned Frame> sink, @Owned Frame frame) {
    sink.accept(frame);
    // :: error: [use.after.transfer]
    return frame.length();
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
