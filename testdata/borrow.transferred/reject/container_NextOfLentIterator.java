// What an iterator over lent frames gives is lent: it is not to be sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.List;

class NextOfLentIterator {
  void sends(Iterator<@Borrowed Frame> frames) {
    while (frames.hasNext()) {
      // :: error: [borrow.transferred]
      frames.next().send();
    }
  }

  void keeps(Iterator<@Borrowed Frame> frames, List<@Owned Frame> all) {
    if (frames.hasNext()) {
      // :: error: [borrow.stored]
      all.add(frames.next());
    }
  }

  @Borrowed("frames") Frame first(Iterator<@Borrowed Frame> frames, Iterator<@Borrowed Frame> last) {
    // :: error: [borrow.returned]
    return last.next();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
