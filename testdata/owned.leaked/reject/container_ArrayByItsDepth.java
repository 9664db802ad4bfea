// A loop over an array ends at another number than the array was made with.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
final class Ring {
  private static final int DEPTH = 8;
  private static final int TAGS = 7;

  private final @Nullable @Owned Frame[] slots = new Frame[DEPTH];

  void put(@Borrowed(exclusive = true) Ring this, int tag, @Owned Frame frame) {
    int slot = tag % DEPTH;
    if (slots[slot] == null) {
      slots[slot] = frame;
    } else {
      frame.end();
    }
  }

  // :: error: [owned.leaked]
  void close(@Owned Ring this) {
    for (int i = 0; i < TAGS; i++) {
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
  private int depth;
  private final @Nullable @Owned Frame[] slots;

  Queue(int depth) {
    this.depth = depth;
    this.slots = new Frame[depth];
  }

  void shrink(@Borrowed(exclusive = true) Queue this) {
    depth = 0;
  }

  void put(@Borrowed(exclusive = true) Queue this, @Owned Frame frame) {
    if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.end();
    }
  }

  // :: error: [owned.leaked]
  void close(@Owned Queue this) {
    for (int i = 0; i < depth; i++) {
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

  Stack(int depth) {
    this.depth = depth;
    depth++;
    this.slots = new Frame[depth];
  }

  Stack() {
    depth = 1;
    slots = new Frame[2];
  }

  void put(@Borrowed(exclusive = true) Stack this, @Owned Frame frame) {
    if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.end();
    }
  }

  // :: error: [owned.leaked]
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

@Tracked
final class Pair {
  private final int depth;
  private final @Nullable @Owned Frame[] slots;

  Pair(int depth) {
    this.depth = depth;
    this.slots = new Frame[depth];
  }

  void put(@Borrowed(exclusive = true) Pair this, @Owned Frame frame) {
    if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.end();
    }
  }

  // :: error: [owned.leaked]
  void close(@Owned Pair this, Pair other) {
    for (int i = 0; i < other.depth; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

class Batches {
  void another(Maker maker, int count, int other) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] batch = new Frame[count];
    for (int i = 0; i < count; i++) {
      batch[i] = maker.make();
    }
    for (int i = 0; i < other; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }

  void changed(Maker maker, int count) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] batch = new Frame[count];
    for (int i = 0; i < batch.length; i++) {
      batch[i] = maker.make();
    }
    count--;
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }

  void ofAnotherTurn(Maker maker, int[] counts) {
    @Nullable @Owned Frame[] before = new Frame[0];
    for (int count : counts) {
      for (int i = 0; i < count; i++) {
        Frame frame = before[i];
        before[i] = null;
        if (frame != null) {
          frame.end();
        }
      }
      // :: error: [overwritten] :: error: [owned.leaked]
      before = new Frame[count];
      before[0] = maker.make();
    }
  }

  void oneTooFew(Maker maker) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] batch = new Frame[4];
    batch[3] = maker.make();
    for (int i = 4 - 2; i >= 0; i--) {
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
