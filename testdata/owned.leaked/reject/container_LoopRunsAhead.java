// A loop counts on in its body, and leaves out slots.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LoopRunsAhead {
  void send(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
        i++;
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
