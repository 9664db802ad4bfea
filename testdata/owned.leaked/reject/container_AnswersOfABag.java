// What an object tells of its container holds for that moment, and for that container.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class AnswersOfABag {
  void toldBefore(@Owned Frame a) {
    // :: error: [owned.leaked]
    Bag bag = new Bag();
    int size = bag.size();
    bag.add(a);
    if (size == 0) {
      return;
    }
    bag.clear();
  }

  void saysSome(@Owned Frame a) {
    // :: error: [owned.leaked]
    Bag bag = new Bag();
    bag.add(a);
    if (bag.hasSome()) {
      return;
    }
    bag.look();
  }

  void countsSome(@Owned Frame a) {
    // :: error: [owned.leaked]
    Bag bag = new Bag();
    bag.add(a);
    if (bag.size() != 0) {
      return;
    }
    bag.look();
  }

  void madeByAMethod(@Owned Frame a) {
    // :: error: [owned.leaked]
    Bag bag = bagOf(a);
    bag.look();
  }

  private static Bag bagOf(@Owned Frame a) {
    Bag bag = new Bag();
    bag.add(a);
    return bag;
  }

  void filledWhileThrowing(@Owned Frame a) throws Full {
    // :: error: [owned.leaked]
    Bag bag = new Bag();
    bag.add(a);
    bag.drain();
    bag.add(new Frame());
  }
}

class Full extends Exception {
  private static final long serialVersionUID = 1;
}

class Bag {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void look() {}

  void add(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frames.add(frame);
    }
  }

  int size() {
    return frames.size();
  }

  boolean hasSome() {
    return !frames.isEmpty();
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

  private void pollOne() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  private boolean hasSome() {
    return !frames.isEmpty();
  }

  private int size() {
    return frames.size();
  }

  private boolean isShort() {
    return frames.size() < 8;
  }

  // :: error: [owned.leaked]
  void endWhereSome(@Owned Line this) {
    if (!hasSome()) {
      pollOne();
    }
  }

  // :: error: [owned.leaked]
  void endWhereFew(@Owned Line this) {
    while (size() > 1) {
      Frame frame = frames.poll();
      if (frame != null) {
        frame.send();
      }
    }
  }

  // :: error: [owned.leaked]
  void endWhereShort(@Owned Line this) {
    while (!isShort()) {
      Frame frame = frames.poll();
      if (frame != null) {
        frame.send();
      }
    }
  }

  // :: error: [owned.leaked]
  void askedBeforehand(@Owned Line this) {
    boolean isFull = hasSome();
    add(new Frame());
    if (!isFull) {
      return;
    }
    end();
  }

  void end(@Owned Line this) {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
