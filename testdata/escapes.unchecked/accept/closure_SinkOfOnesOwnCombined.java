// each sink of one's own interface gets a frame
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class SinkOfOnesOwnCombined {
  interface Sink extends Consumer<@Owned Frame> {}

  static void both(Sink one, Sink other, @Owned Frame frame) {
    one.accept(frame);
    other.accept(new Frame());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
