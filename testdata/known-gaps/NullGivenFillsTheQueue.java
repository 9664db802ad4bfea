// gap: a method that is given null fills a queue of its object with something of its own; only of fields that keep one thing is that seen
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class NullGivenFillsTheQueue {
  void forget() {
    Bin bin = new Bin();
    bin.putOrNew(null); // ought to be emptied
  }

  void forgetOther() {
    // :: error: [owned.leaked]
    Bin bin = new Bin();
    bin.putOrNew(new Frame());
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void putOrNew(@Nullable @Owned Frame frame) {
    frames.add(frame == null ? new Frame() : frame);
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
