// What an object lent is used after a local variable that names its array emptied the slots.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayByALocalName {
  int another(Bin bin) {
    Frame lent = bin.first(0);
    @Nullable @Owned Frame[] frames = bin.frames;
    Frame old = frames[0];
    frames[0] = null;
    if (old != null) {
      old.end();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int inALoop(Bin bin) {
    Frame lent = bin.first(0);
    @Nullable @Owned Frame[] frames = bin.frames;
    for (int i = 0; i < frames.length; i++) {
      Frame old = frames[i];
      frames[i] = null;
      if (old != null) {
        old.end();
      }
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}

class Bin {
  final @Nullable @Owned Frame[] frames = new Frame[4];

  @Nullable @Borrowed Frame first(int index) {
    return frames[index];
  }

  int own() {
    Frame lent = first(0);
    @Nullable @Owned Frame[] mine = frames;
    Frame old = mine[0];
    mine[0] = null;
    if (old != null) {
      old.end();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
