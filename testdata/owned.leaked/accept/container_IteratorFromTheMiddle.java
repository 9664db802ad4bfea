// an iterator that begins at the beginning removes all
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class IteratorFromTheMiddle {
  void rest(@Owned Frame one, @Owned Frame other) {
    List<@Owned Frame> mine = new ArrayList<>();
    mine.add(one);
    mine.add(other);
    for (var it = mine.listIterator(); it.hasNext(); ) {
      Frame frame = it.next();
      it.remove();
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
