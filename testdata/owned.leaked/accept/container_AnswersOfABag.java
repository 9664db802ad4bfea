// Mended: An object tells in words of its own that its container is empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class AnswersOfABag {
  void untilNone(@Owned Frame a) {
    Bag bag = new Bag();
    bag.add(a);
    while (bag.hasSome()) {
      bag.poll();
    }
  }

  void untilNoneAreCounted(@Owned Frame a) {
    Bag bag = new Bag();
    bag.add(a);
    while (bag.size() > 0) {
      bag.poll();
    }
  }

  void untilEmpty(@Owned Frame a) {
    Bag bag = new Bag();
    bag.add(a);
    while (!bag.isEmpty()) {
      bag.poll();
    }
  }

  void untilNothingComes(@Owned Frame a) {
    Bag bag = new Bag();
    bag.add(a);
    for (Frame frame = bag.take(); frame != null; frame = bag.take()) {
      frame.send();
    }
  }

  void nothingAdded() {
    Bag bag = new Bag();
    bag.add(null);
  }

  void madeByAMethod(@Owned Frame a) {
    Bag bag = bagOf(a);
    bag.clear();
  }

  private static Bag bagOf(@Owned Frame a) {
    Bag bag = new Bag();
    bag.add(a);
    return bag;
  }

  void drained(@Owned Frame a) {
    Bag bag = new Bag();
    bag.add(a);
    try {
      bag.drain();
    } catch (Full e) {
      bag.clear();
    }
  }
}

class Full extends Exception {
  private static final long serialVersionUID = 1;
}

class Bag {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frames.add(frame);
    }
  }

  int size() {
    return frames.size();
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  boolean hasSome() {
    return !frames.isEmpty();
  }

  void poll() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  @Nullable @Owned Frame take() {
    return frames.poll();
  }

  void clear() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }

  void drain() throws Full {
    if (frames.size() > 8) {
      throw new Full();
    }
    clear();
  }
}

@Tracked
class Line {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  private boolean isEmpty() {
    return frames.isEmpty();
  }

  private boolean hasSome() {
    return !frames.isEmpty();
  }

  private int size() {
    return frames.size();
  }

  private @Nullable @Owned Frame take() {
    return frames.poll();
  }

  private void pollOne() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  void untilEmpty(@Owned Line this) {
    while (!isEmpty()) {
      pollOne();
    }
  }

  void untilNone(@Owned Line this) {
    while (hasSome()) {
      pollOne();
    }
  }

  void untilNoneAreCounted(@Owned Line this) {
    while (size() > 0) {
      pollOne();
    }
  }

  void untilNothingComes(@Owned Line this) {
    for (Frame frame = take(); frame != null; frame = take()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
