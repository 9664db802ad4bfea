// each field is given one frame, be it by a block
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializersAssignTwice {
  private @Nullable @Owned Frame first = new Frame();
  private @Nullable @Owned Frame second;

  {
    second = new Frame();
  }

  synchronized void end() {
    Frame frame = first;
    first = null;
    if (frame != null) {
      frame.send();
    }
    frame = second;
    second = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
