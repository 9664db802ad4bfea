// A loop downwards leaves out every second slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LoopDownByTwo {
  void send(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 1; i >= 0; i -= 2) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
