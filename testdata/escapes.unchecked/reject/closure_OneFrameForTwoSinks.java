// Both sinks would be given the same frame, and both would send it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Predicate;

class OneFrameForTwoSinks {
  void both(@Owned Frame frame, Consumer<@Owned Frame> wire, Consumer<@Owned Frame> log) {
    // :: error: [escapes.unchecked]
    Consumer<@Owned Frame> all = wire.andThen(log);
    all.accept(frame);
  }

  boolean either(@Owned Frame frame, Predicate<@Owned Frame> wire, Predicate<@Owned Frame> spare) {
    // :: error: [escapes.unchecked]
    return wire.or(spare).test(frame);
  }

  BinaryOperator<@Owned Frame> shorter() {
    // :: error: [escapes.unchecked]
    return BinaryOperator.minBy((a, b) -> a.bytes() - b.bytes());
  }
}

@Tracked
class Frame {
  int bytes() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
