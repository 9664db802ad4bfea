// Mended: what an iterator steps to is read before the list is closed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.ListIterator;

class StepsOfAnIterator {
  private final ArrayList<@Owned Frame> frames = new ArrayList<>();

  int next() {
    Iterator<@Borrowed Frame> each = frames.iterator();
    Frame frame = each.next();
    int length = frame.length();
    close();
    return length;
  }

  int previous() {
    ListIterator<@Borrowed Frame> each = frames.listIterator(2);
    Frame frame = each.previous();
    int length = frame.length();
    close();
    return length;
  }

  int inOrder() {
    ListIterator<@Borrowed Frame> each = frames.listIterator(2);
    Frame frame = each.previous();
    int length = frame.length();
    close();
    return length;
  }

  void close() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
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
