// A function hands its result on to the next, and what is only lent may be shown to many.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

class OneFrameForTwoSinks {
  void both(@Owned Frame frame, Consumer<@Borrowed Frame> log, Consumer<@Owned Frame> wire) {
    Consumer<@Borrowed Frame> twice = log.andThen(log);
    twice.accept(frame);
    wire.accept(frame);
  }

  boolean either(@Borrowed Frame frame, Predicate<@Borrowed Frame> a, Predicate<@Borrowed Frame> b) {
    return a.or(b).negate().test(frame);
  }

  void pipe(
      @Owned Frame frame,
      Function<@Owned Frame, @Owned Frame> pad,
      Function<@Owned Frame, @Owned Frame> sign) {
    pad.andThen(sign).compose(pad).apply(frame).send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
