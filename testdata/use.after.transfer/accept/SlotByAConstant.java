// A slot is emptied by a constant, and another by the constant of another number.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotByAConstant {
  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private final @Nullable @Owned Frame[] frames = new Frame[2];

  int takeFirst() {
    Frame lent = frames[SECOND];
    Frame old = frames[FIRST];
    frames[FIRST] = null;
    if (old != null) {
      old.end();
    }
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
