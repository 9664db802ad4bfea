// Functions over numbers are composed and decide about a frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

class FunctionalFieldsCompose {
  private final Predicate<@Borrowed Frame> small = frame -> frame.length() < 64;
  private final IntUnaryOperator padded = n -> (n + 63) & ~63;
  private final Function<Integer, Function<Integer, Integer>> scale = a -> b -> a * b;

  int send(@Owned Frame frame) {
    int cost = padded.andThen(n -> n / 64).applyAsInt(frame.length());
    if (small.test(frame)) {
      frame.drop();
      return cost;
    }
    frame.send();
    return scale.apply(cost).apply(2);
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
