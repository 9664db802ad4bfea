// Mended: The operator hands back a frame that it gave up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Function;

class OperatorReturnsWhatItDropped {
  private final Function<@Owned Frame, @Owned Frame> filter =
      frame -> {
        if (frame.length() > 1500) {
          frame.drop();
          return new Frame();
        }
        return frame;
      };

  @Owned Frame apply(@Owned Frame in) {
    return filter.apply(in);
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
