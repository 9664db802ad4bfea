// A slot is emptied by the constant whose number it was lent by.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotByAConstant {
  private static final int FIRST = 0;

  private final @Nullable @Owned Frame[] frames = new Frame[2];

  int replaceFirst() {
    Frame lent = frames[0];
    Frame old = frames[FIRST];
    frames[FIRST] = null;
    if (old != null) {
      old.end();
    }
    // :: error: [use.after.transfer]
    return lent == null ? 0 : lent.length();
  }

  void end() {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
