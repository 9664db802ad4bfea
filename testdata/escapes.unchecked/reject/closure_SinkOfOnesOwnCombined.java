// two sinks of one's own interface get the same frame
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class SinkOfOnesOwnCombined {
  interface Sink extends Consumer<@Owned Frame> {}

  static void both(Sink one, Sink other, @Owned Frame frame) {
    // :: error: [escapes.unchecked]
    one.andThen(other).accept(frame);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
