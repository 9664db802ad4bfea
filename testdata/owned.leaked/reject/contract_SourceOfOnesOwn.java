// What a source of one's own gives is forgotten, or ended though it is only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class contract_SourceOfOnesOwn {
  void sendAll(Source<@Owned Frame> frames, int count) {
    for (int i = 0; i < count; i++) {
      // :: error: [owned.leaked]
      Frame frame = frames.take();
      frame.length();
    }
  }

  void lent(Source<@Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    frames.take().send();
  }
}

interface Source<T> {
  T take();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
