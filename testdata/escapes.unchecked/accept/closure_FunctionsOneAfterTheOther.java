// a function that hands its result on to the next one splits nothing; default methods of one's own say what they do
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Function;
import java.util.function.UnaryOperator;

class FunctionsOneAfterTheOther {
  interface Sink {
    void take(@Owned Frame frame);

    default Sink counting() {
      return frame -> {
        System.out.println(frame.length());
        take(frame);
      };
    }
  }

  static Function<@Owned Frame, @Owned Frame> both(
      Function<@Owned Frame, @Owned Frame> one, Function<@Owned Frame, @Owned Frame> other) {
    return one.andThen(other);
  }

  static Sink counted(Sink sink) {
    return sink.counting();
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
