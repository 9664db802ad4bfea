// The parameter of a lambda, and a local declared before it, may be named in its body.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.ToIntFunction;

class NameOfANumber {
  @Borrowed("frame") Frame at(@Borrowed Frame frame, int index) {
    return frame;
  }

  ToIntFunction<@Borrowed Frame> measure() {
    return shown -> {
      @Borrowed("shown")
      Frame again = shown;
      return again.length();
    };
  }

  ToIntFunction<@Borrowed Frame> kept = shown -> {
    @Borrowed("shown")
    Frame again = shown;
    return again.length();
  };
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
