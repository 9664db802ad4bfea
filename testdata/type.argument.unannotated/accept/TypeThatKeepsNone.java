// A class object and an updater of a counter keep none of the frames that they name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

class TypeThatKeepsNone {
  private final Class<? extends Frame> type;

  TypeThatKeepsNone(Class<? extends Frame> type) {
    this.type = type;
  }

  boolean fits(@Owned Frame frame) {
    boolean fits = type.isInstance(frame);
    frame.hit();
    frame.send();
    return fits;
  }
}

@Tracked
class Frame {
  private static final AtomicLongFieldUpdater<Frame> HITS =
      AtomicLongFieldUpdater.newUpdater(Frame.class, "hits");
  private volatile long hits;

  void hit() {
    HITS.getAndIncrement(this);
  }

  void send(@Owned Frame this) {}
}
