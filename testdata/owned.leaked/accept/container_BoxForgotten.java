// Mended: What is put into an object that a body made is taken out again, or the object goes on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BoxForgotten {
  private @Nullable Box kept;
  private final Box[] boxes = new Box[2];

  void madeWith(@Owned Frame frame) {
    Box box = new Box(frame);
    box.look();
    box.clear();
  }

  void madeWithNothing() {
    new Box(null).look();
    new NamedBox("none", null).look();
    new NamedBox("empty").look();
  }

  void nothingPutIn() {
    Box box = new Box();
    box.set(null);
    box.hashCode();
  }

  void filledByAHelper() {
    Box box = new Box();
    fill(box);
    box.clear();
  }

  private static void fill(Box box) {
    box.put(new Frame());
  }

  void emptiedByAHelper(@Owned Frame frame) {
    Box box = new Box(frame);
    empty(box);
  }

  private static void empty(Box box) {
    box.clear();
  }

  void movedToAnother(@Owned Frame frame) {
    Box box = new Box(frame);
    Box other = new Box();
    move(box, other);
    other.clear();
  }

  /** Leaves the first box empty, unless the second is the same. */
  private static void move(Box from, Box to) {
    Frame frame = from.take();
    if (frame != null) {
      to.put(frame);
    }
  }

  void stored(@Owned Frame frame) {
    Box box = new Box(frame);
    kept = box;
  }

  void storedInASlot(@Owned Frame frame) {
    Box box = new Box(frame);
    boxes[0] = box;
  }

  void known(@Owned Frame frame) {
    Box box = new Box(frame);
    box.enlist(boxes);
  }

  void fieldLookedAt() {
    Box box = new Box();
    if (box.frame != null) {
      throw new IllegalStateException();
    }
  }

  void fieldFilled(@Owned Frame frame) {
    Bag bag = new Bag();
    bag.frames.add(frame);
    bag.clear();
  }

  void mayHaveThrown(@Owned Frame frame) {
    Box box = new Box();
    try {
      box.load(frame);
    } catch (IOException e) {
      box.clear();
      return;
    }
    Frame last = box.take();
    if (last != null) {
      last.send();
    }
  }

  void mayHaveThrownUnchecked(@Owned Frame frame) {
    Box box = new Box(frame);
    try {
      box.clear();
    } catch (RuntimeException e) {
      return;
    }
    box.look();
  }

  void emptiedByTheClassBelow(@Owned Frame frame) {
    Box box = new LoudBox(frame);
    box.clear();
  }

  void counted(@Owned Frame frame) {
    Counts counts = new Counts();
    counts.hold(Frames.share(frame));
    frame.send();
    counts.clear();
  }

  void noneLeft(@Owned Frame a) {
    Bag bag = new Bag();
    bag.frames.add(a);
    bag.clear();
    if (bag.size() == 0 || bag.isEmpty() || !bag.hasSome()) {
      return;
    }
    bag.clear();
  }
}

class Box {
  @Nullable @Owned Frame frame;

  Box() {}

  Box(@Nullable @Owned Frame frame) {
    this.frame = frame;
  }

  void look() {}

  void put(@Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.send();
    }
  }

  void set(@Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.send();
    }
  }

  void load(@Owned Frame next) throws IOException {
    put(next);
    if (next == null) {
      throw new IOException("none");
    }
  }

  void enlist(Box[] boxes) {
    boxes[0] = this;
  }

  @Nullable @Owned Frame take() {
    Frame old = frame;
    frame = null;
    return old;
  }

  void clear() {
    Frame old = take();
    if (old != null) {
      old.send();
    }
  }
}

class NamedBox extends Box {
  private final String name;

  NamedBox(String name) {
    this.name = name;
  }

  NamedBox(String name, @Nullable @Owned Frame frame) {
    super(frame);
    this.name = name;
  }

  String name() {
    return name;
  }
}

class LoudBox extends Box {
  LoudBox(@Owned Frame frame) {
    super(frame);
  }

  @Override
  void clear() {
    look();
    super.clear();
  }
}

class Bag {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  int size() {
    return frames.size();
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  boolean hasSome() {
    return !frames.isEmpty();
  }

  void clear() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

class Counts {
  private @Nullable @Refcounted Frame count;

  void hold(@Refcounted Frame next) {
    Frame old = count;
    count = next;
    if (old != null) {
      old.release();
    }
  }

  void clear() {
    Frame old = count;
    count = null;
    if (old != null) {
      old.release();
    }
  }
}

interface Frames {
  static @Refcounted Frame share(Frame frame) {
    throw new IllegalStateException("not counted: " + frame);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void release(@Refcounted Frame this) {}
}
