// An object that keeps a lent list in a final @Borrowed field is a loan of that list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ViewOfALentList {
  View view(@Borrowed List<@Borrowed Frame> lent) {
    // :: error: [borrow.returned]
    return new View(lent);
  }
}

class View {
  private final @Borrowed List<@Borrowed Frame> frames;

  View(@Borrowed List<@Borrowed Frame> frames) {
    this.frames = frames;
  }

  int size() {
    return frames.size();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
