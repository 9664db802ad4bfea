// What a method lends of an object's array is read before a slot is emptied; a slot that was empty lends nothing.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotOfTheLenderEmptied {
  int first(Bin bin) {
    Frame lent = bin.first(0);
    int length = lent == null ? 0 : lent.length();
    Frame old = bin.frames[0];
    bin.frames[0] = null;
    if (old != null) {
      old.end();
    }
    return length;
  }

  int any(Bin bin, int index) {
    Frame lent = bin.first(index);
    int length = lent == null ? 0 : lent.length();
    Frame old = bin.frames[index];
    bin.frames[index] = null;
    if (old != null) {
      old.end();
    }
    return length;
  }

  int beside(Bin bin, @Owned Frame frame) {
    Frame lent = bin.first(1);
    if (bin.frames[0] == null) {
      bin.frames[0] = frame;
    } else {
      frame.end();
    }
    return lent == null ? 0 : lent.length();
  }
}

class Bin {
  final @Nullable @Owned Frame[] frames = new Frame[4];

  @Nullable @Borrowed Frame first(int index) {
    return frames[index];
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
