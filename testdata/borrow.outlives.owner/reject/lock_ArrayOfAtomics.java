// An array of atomic references: who looks at one is not alone with what is in it.
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

  int length(int at) {
    Frame frame = ways[at].get();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int lengthByName(int at) {
    AtomicReference<@Nullable @Owned Frame> way = ways[at];
    Frame frame = way.get();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
