// What is taken out of one object leaves the loans of others alone, and what is put in ends none.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class KeepersBesideEachOther {
  private final Box mine = new Box();
  private final Box peers = new Box();
  private final Deque<@Owned Frame> ready = new ArrayDeque<>();
  private final Meter meter = new Meter(this);

  @Nullable @Borrowed("this") Frame first() {
    return mine.first();
  }

  int ofAnotherField() {
    Frame lent = mine.first();
    Frame taken = peers.queue.poll();
    if (taken != null) {
      taken.send();
    }
    peers.end();
    return lent == null ? 0 : lent.length();
  }

  int ofAnotherClass() {
    Frame lent = mine.first();
    Frame taken = ready.poll();
    if (taken != null) {
      taken.send();
    }
    return lent == null ? 0 : lent.length();
  }

  int counted() {
    Frame lent = first();
    meter.tick();
    return lent == null ? 0 : lent.length();
  }

  static int filled(Box box, @Owned Frame frame) {
    Frame lent = box.first();
    if (box.current == null) {
      box.current = frame;
    } else {
      box.queue.add(frame);
    }
    return lent == null ? 0 : lent.length();
  }

  static int moved(Box box) {
    Deque<@Owned Frame> queue = box.queue;
    Deque<@Owned Frame> other = box.other;
    box.drop();
    int left = queue.size() + other.size();
    Frame taken = queue.poll();
    if (taken != null) {
      other.add(taken);
    }
    return left + other.size();
  }

  static int made(Box box, @Owned Frame frame) {
    Box fresh = new Box();
    fresh.queue.add(frame);
    Frame lent = box.first();
    fresh.queue.remove().send();
    int length = lent == null ? 0 : lent.length();
    fresh.end();
    return length;
  }

  static int lentAgain(Box box) {
    Frame lent = box.first();
    int length = 0;
    while (lent != null) {
      length += lent.length();
      Frame taken = box.queue.poll();
      if (taken != null) {
        taken.send();
      }
      lent = box.first();
    }
    return length;
  }

  void end() {
    mine.end();
    peers.end();
    while (!ready.isEmpty()) {
      ready.remove().send();
    }
  }

  static final class Meter {
    private final KeepersBesideEachOther owner;
    private int ticks;

    Meter(KeepersBesideEachOther owner) {
      this.owner = owner;
    }

    void tick() {
      ticks++;
    }
  }

  static final class Box {
    final Deque<@Owned Frame> queue = new ArrayDeque<>();
    final Deque<@Owned Frame> other = new ArrayDeque<>();
    @Nullable @Owned Frame current;

    @Nullable @Borrowed("this") Frame first() {
      return queue.peek();
    }

    void drop() {
      Frame old = current;
      current = null;
      if (old != null) {
        old.send();
      }
    }

    void end() {
      drop();
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      while (!other.isEmpty()) {
        other.remove().send();
      }
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
