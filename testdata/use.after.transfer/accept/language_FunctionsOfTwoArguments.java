// Functions that lend, take and make frames.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;

class FunctionsOfTwoArguments {
  private final BiFunction<@Borrowed Frame, Integer, String> describe =
      (frame, port) -> port + ":" + frame.length();
  private final BiConsumer<@Owned Frame, Boolean> finish =
      (frame, ok) -> {
        if (ok) {
          frame.send();
        } else {
          frame.drop();
        }
      };
  private final ToIntBiFunction<@Borrowed Frame, @Borrowed Frame> compare =
      (a, b) -> Integer.compare(a.length(), b.length());

  String run(@Owned Frame a, @Owned Frame b) {
    boolean ordered = compare.applyAsInt(a, b) <= 0;
    String text = describe.apply(a, 1) + describe.apply(b, 2);
    finish.accept(a, ordered);
    finish.accept(b, !ordered);
    return text;
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
