// A count from before the elements went says nothing of whether any are left.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

class CountedBeforeItWent {
  // :: error: [owned.leaked]
  static void moved(List<@Owned Frame> out, List<@Owned Frame> from, @Owned Frame other) {
    out.addAll(from);
    int count = from.size();
    from.clear();
    if (count > 0) {
      return;
    }
    other.send();
  }

  static void drained(
      List<@Owned Frame> out,
      ArrayBlockingQueue<@Owned Frame> from,
      // :: error: [owned.leaked]
      @Owned Frame other) {
    int count = from.size();
    from.drainTo(out);
    if (count > 0) {
      return;
    }
    other.send();
  }

  // :: error: [owned.leaked]
  static void polled(ArrayDeque<@Owned Frame> from, @Owned Frame other) {
    int count = from.size();
    Frame frame = from.poll();
    while (frame != null) {
      frame.send();
      frame = from.poll();
    }
    if (count > 0) {
      return;
    }
    other.send();
  }

  // :: error: [owned.leaked]
  static void ofABag(Bag bag, @Owned Frame other) {
    int count = bag.size();
    bag.drain();
    if (count > 0) {
      return;
    }
    other.send();
  }
}

class Bag {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  int size() {
    return frames.size();
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
