// A source of one's own gives as what its type argument says.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class contract_SourceOfOnesOwn {
  void sendAll(Source<@Owned Frame> frames, int count) {
    for (int i = 0; i < count; i++) {
      Frame frame = frames.take();
      frame.send();
    }
  }

  int lengths(Source<@Borrowed Frame> frames) {
    return frames.take().length();
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
