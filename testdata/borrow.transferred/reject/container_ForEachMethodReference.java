// forEach() lends each element to the method that is referred to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ForEachMethodReference {
  void flush(ArrayDeque<@Owned Frame> frames) {
    // :: error: [borrow.transferred]
    frames.forEach(Frame::send);
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
