// A `@GivenUp` parameter may be compared and tested, and takes anything.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GivenUpParameterNamed {
  private @Nullable Object last;

  boolean finish(@Owned Frame frame) {
    frame.send();
    return isLast(frame);
  }

  boolean isLast(@GivenUp Frame frame) {
    return frame == last;
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
