// A variable that is assigned a lent array behind its declaration writes to a slot of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayNamedLater {
  void forget(@Nullable @Borrowed Frame[] frames) {
    @Nullable @Borrowed Frame[] same;
    same = frames;
    // :: error: [borrow.transferred]
    same[0] = null;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
