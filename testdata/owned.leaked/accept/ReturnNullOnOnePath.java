// A nullable owned result is null where the frame was dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReturnNullOnOnePath {
  @Nullable @Owned Frame accept(@Owned Frame frame) {
    if (frame.length() > 1500) {
      frame.drop();
      return null;
    }
    return frame;
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
