// An object that keeps a lent list in a final @Borrowed field may be returned as its loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ViewOfALentList {
  @Borrowed("#1") View view(@Borrowed List<@Borrowed Frame> lent) {
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
