// gap: an array initialiser is not yet a store into slots that own
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayInitialiser {
  void send(@Owned Frame first, @Owned Frame second) {
    // :: error: [escapes.unchecked] :: error: [escapes.unchecked]
    @Nullable @Owned Frame[] pair = {first, second};
    for (int i = 0; i < pair.length; i++) {
      Frame frame = pair[i];
      pair[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
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
