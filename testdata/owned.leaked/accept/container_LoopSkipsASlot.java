// A loop skips no slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LoopSkipsASlot {
  void send(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; i < frames.length; i++) {
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
