// The slots of an array initialiser take what stands there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayInitialiser {
  void send(@Owned Frame first, @Owned Frame second) {
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
