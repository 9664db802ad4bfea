// A loop over an array ends at the number that the array was made with.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
final class Ring {
  private static final int ORDER = 3;
  static final int DEPTH = 1 << ORDER;

  private final @Nullable @Owned Frame[] slots = new Frame[DEPTH];

  void put(@Borrowed(exclusive = true) Ring this, int tag, @Owned Frame frame) {
    int slot = tag % DEPTH;
    if (slots[slot] == null) {
      slots[slot] = frame;
    } else {
      frame.end();
    }
  }

  void close(@Owned Ring this) {
    for (int i = 0; i < DEPTH; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

@Tracked
final class Queue {
  private final int depth;
  private final @Nullable @Owned Frame[] slots;

  Queue(int depth) {
    this.depth = depth;
    this.slots = new Frame[depth];
  }

  void put(@Borrowed(exclusive = true) Queue this, int tag, @Owned Frame frame) {
    if (slots[tag % depth] == null) {
      slots[tag % depth] = frame;
    } else {
      frame.end();
    }
  }

  void close(@Owned Queue this) {
    for (int i = 0; i < this.depth; ++i) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

@Tracked
final class Stack {
  private final int depth;
  private final @Nullable @Owned Frame[] slots;

  Stack(int wanted) {
    depth = wanted;
    slots = new Frame[depth];
  }

  void put(@Borrowed(exclusive = true) Stack this, @Owned Frame frame) {
    if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.end();
    }
  }

  void close(@Owned Stack this) {
    for (int i = depth - 1; i >= 0; i--) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

class Batches {
  private static final int SIZE = 4;

  void ofParameter(Maker maker, int count) {
    @Nullable @Owned Frame[] batch = new Frame[count];
    for (int i = 0; i < count; i++) {
      batch[i] = maker.make();
    }
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }

  void ofConstant(Maker maker) {
    @Nullable @Owned Frame[] batch = new Frame[SIZE];
    for (int i = 0; i < SIZE; i++) {
      batch[i] = maker.make();
    }
    for (int i = SIZE - 1; i >= 0; i--) {
      Frame frame = batch[i];
      batch[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }

  void ofNumber(Maker maker) {
    @Nullable @Owned Frame[] batch = new Frame[3];
    batch[1] = maker.make();
    for (int i = 0; i != 3; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

interface Maker {
  @Owned Frame make();
}

@Tracked
interface Frame {
  void end(@Owned Frame this);
}
