// From an array of atomic references each frame is taken before it is looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class ArrayOfAtomics {
  private final AtomicReference<@Nullable @Owned Frame>[] ways;

  ArrayOfAtomics(AtomicReference<@Nullable @Owned Frame>[] ways) {
    this.ways = ways;
  }

  void flush() {
    for (AtomicReference<@Nullable @Owned Frame> way : ways) {
      Frame frame = way.getAndSet(null);
      if (frame != null) {
        frame.send();
      }
    }
  }

  boolean isFilled(int at) {
    AtomicReference<@Nullable @Owned Frame> way = ways[at];
    return way.get() != null;
  }

  int length(int at) {
    Frame frame = ways[at].getAndSet(null);
    if (frame == null) {
      return 0;
    }
    int length = frame.length();
    frame.send();
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
