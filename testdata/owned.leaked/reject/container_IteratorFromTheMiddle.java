// an iterator that begins in the middle leaves what stands before, and is not followed: what it removes counts as dropped
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class IteratorFromTheMiddle {
  void rest(@Owned Frame one, @Owned Frame other) {
    // :: error: [owned.leaked]
    List<@Owned Frame> mine = new ArrayList<>();
    mine.add(one);
    mine.add(other);
    for (var it = mine.listIterator(1); it.hasNext(); ) {
      Frame frame = it.next();
      // :: error: [owned.leaked]
      it.remove();
      // :: error: [borrow.outlives.owner]
      frame.drop();
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
