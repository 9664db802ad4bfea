// What is put into an object that a body made is forgotten with the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BoxForgotten {
  void madeWith(@Owned Frame frame) {
    // :: error: [owned.leaked]
    new Box(frame).look();
  }

  void putIn(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Box box = new Box();
    box.put(frame);
  }

  void putInAndHashed(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Box box = new Box();
    box.put(frame);
    box.hashCode();
  }

  void filledByAHelper() {
    // :: error: [owned.leaked]
    Box box = new Box();
    fill(box);
  }

  private static void fill(Box box) {
    box.put(new Frame());
  }

  void movedIntoItself(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Box box = new Box(frame);
    move(box, box);
  }

  /** Leaves the first box empty, unless the second is the same. */
  private static void move(Box from, Box to) {
    Frame frame = from.take();
    if (frame != null) {
      to.put(frame);
    }
  }

  void fieldFilled(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Bag bag = new Bag();
    bag.frames.add(frame);
  }

  void mayHaveThrown(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Box box = new Box();
    try {
      box.load(frame);
    } catch (IOException e) {
      return;
    }
    Frame last = box.take();
    if (last != null) {
      last.send();
    }
  }

  void ofTheClassAbove(@Owned Frame frame) {
    // :: error: [owned.leaked]
    new NamedBox("first", frame).look();
  }

  void emptiedOnlyByTheClassAbove(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Box box = new LazyBox(frame);
    box.clear();
  }

  void counted(@Owned Frame frame) {
    // :: error: [count.leaked]
    Counts counts = new Counts();
    counts.hold(Frames.share(frame));
    frame.send();
  }

  void oneOfTwo(@Owned Frame a, @Owned Frame b) {
    // :: error: [owned.leaked]
    Bag bag = new Bag();
    bag.frames.add(a);
    bag.frames.add(b);
    if (bag.size() == 1) {
      return;
    }
    bag.clear();
  }
}

class Box {
  private @Nullable @Owned Frame frame;

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

  void load(@Owned Frame next) throws IOException {
    put(next);
    if (next == null) {
      throw new IOException("none");
    }
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

  NamedBox(String name, @Owned Frame frame) {
    super(frame);
    this.name = name;
  }

  String name() {
    return name;
  }
}

class LazyBox extends Box {
  LazyBox(@Owned Frame frame) {
    super(frame);
  }

  @Override
  void clear() {
    // later
  }
}

class Bag {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  int size() {
    return frames.size();
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
