// Second-chance eviction over an array of frames.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CacheClock {
  private final @Nullable @Owned Frame[] frames;
  private final boolean[] referenced;
  private int hand;

  CacheClock(int size) {
    frames = new Frame[size];
    referenced = new boolean[size];
  }

  boolean touch(long page) {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      if (frame != null && frame.page() == page) {
        referenced[i] = true;
        return true;
      }
    }
    return false;
  }

  void admit(@Owned Frame frame) {
    int at = findVictim();
    Frame victim = frames[at];
    frames[at] = frame;
    referenced[at] = true;
    if (victim != null) {
      victim.evict();
    }
  }

  private int findVictim() {
    while (true) {
      int at = hand;
      hand = (hand + 1) % frames.length;
      if (frames[at] == null || !referenced[at]) {
        return at;
      }
      referenced[at] = false;
    }
  }

  void clear() {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.evict();
      }
    }
  }
}

@Tracked
final class Frame {
  private final long page;

  Frame(long page) {
    this.page = page;
  }

  long page() {
    return page;
  }

  void evict(@Owned Frame this) {}
}
