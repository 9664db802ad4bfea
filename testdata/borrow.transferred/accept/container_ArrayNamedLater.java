// A variable that is assigned a lent array behind its declaration looks at a slot of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayNamedLater {
  int first(@Nullable @Borrowed Frame[] frames) {
    @Nullable @Borrowed Frame[] same;
    same = frames;
    Frame frame = same[0];
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
