// A cursor that does not say that it is lent keeps what was lent to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

public class CursorOverLentList {
  private final List<@Borrowed Frame> frames;
  private int next;

  public CursorOverLentList(List<@Borrowed Frame> frames) {
    // :: error: [borrow.stored]
    this.frames = frames;
  }

  int next() {
    return frames.get(next++).length();
  }

  static int several(List<List<@Borrowed Frame>> all, List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    all.add(lent);
    return 0;
  }

  static int addAll(List<List<@Borrowed Frame>> all, List<@Borrowed Frame> lent) {
    return all.size() + lent.size();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
