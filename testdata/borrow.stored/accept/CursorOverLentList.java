// Mended: The cursor is a loan of what it goes over; a method of its own that has the name of one of the JDK keeps nothing.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

public class CursorOverLentList {
  private final @Borrowed List<@Borrowed Frame> frames;
  private int next;

  public CursorOverLentList(List<@Borrowed Frame> frames) {
    this.frames = frames;
  }

  int next() {
    return frames.get(next++).length();
  }

  static int several(List<List<@Borrowed Frame>> all, List<@Borrowed Frame> lent) {
    return addAll(all, lent);
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
