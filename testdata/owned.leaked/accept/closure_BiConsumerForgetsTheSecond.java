// Mended: Both frames of a pair belong to the closure.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.BiConsumer;

class BiConsumerForgetsTheSecond {
  static BiConsumer<@Owned Frame, @Owned Frame> pairing(boolean both) {
    return (head, tail) -> {
      head.send();
      if (both) {
        tail.send();
      } else {
        tail.drop();
      }
    };
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
