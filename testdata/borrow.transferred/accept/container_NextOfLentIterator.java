// Mended: What an iterator over lent frames gives is lent: it is not to be sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;

class NextOfLentIterator {
  int lengths(Iterator<@Borrowed Frame> frames) {
    int sum = 0;
    while (frames.hasNext()) {
      sum += frames.next().length();
    }
    return sum;
  }

  @Borrowed("frames") Frame first(Iterator<@Borrowed Frame> frames) {
    return frames.next();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
