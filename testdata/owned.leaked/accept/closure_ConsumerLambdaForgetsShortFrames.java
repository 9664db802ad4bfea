// Mended: A consumer of owned frames forgets the short ones.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Consumer;

class ConsumerLambdaForgetsShortFrames {
  private final ArrayDeque<@Owned Frame> backlog = new ArrayDeque<>();

  void drainTo(Consumer<@Owned Frame> sink) {
    for (Frame f = backlog.poll(); f != null; f = backlog.poll()) {
      sink.accept(f);
    }
  }

  void flush() {
    drainTo(
        f -> {
          if (f.length() > 8) {
            f.send();
          } else {
            f.drop();
          }
        });
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
