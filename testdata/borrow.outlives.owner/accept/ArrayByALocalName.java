// What an object lent is used before a local variable that names its array empties the slots; what other slots keep goes on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayByALocalName {
  int another(Bin bin) {
    Frame lent = bin.first(0);
    int length = lent == null ? 0 : lent.length();
    @Nullable @Owned Frame[] frames = bin.frames;
    Frame old = frames[0];
    frames[0] = null;
    if (old != null) {
      old.end();
    }
    return length;
  }

  int inALoop(Bin bin) {
    Frame lent = bin.first(0);
    int length = lent == null ? 0 : lent.length();
    @Nullable @Owned Frame[] frames = bin.frames;
    for (int i = 0; i < frames.length; i++) {
      Frame old = frames[i];
      frames[i] = null;
      if (old != null) {
        old.end();
      }
    }
    return length;
  }
}

@Tracked
class Rack {
  final @Nullable @Owned Frame[] frames = new Frame[4];

  int second() {
    @Nullable @Owned Frame[] mine = frames;
    Frame old = mine[0];
    Frame next = mine[1];
    mine[0] = null;
    if (old != null) {
      old.end();
    }
    return next == null ? 0 : next.length();
  }

  static int secondOf(Rack rack) {
    Frame old = rack.frames[0];
    Frame next = rack.frames[1];
    rack.frames[0] = null;
    if (old != null) {
      old.end();
    }
    return next == null ? 0 : next.length();
  }

  void end(@Owned Rack this) {
    for (int i = 0; i < frames.length; i++) {
      Frame old = frames[i];
      frames[i] = null;
      if (old != null) {
        old.end();
      }
    }
  }
}

class Bin {
  final @Nullable @Owned Frame[] frames = new Frame[4];

  @Nullable @Borrowed Frame first(int index) {
    return frames[index];
  }

  int own() {
    Frame lent = first(0);
    int length = lent == null ? 0 : lent.length();
    @Nullable @Owned Frame[] mine = frames;
    Frame old = mine[0];
    mine[0] = null;
    if (old != null) {
      old.end();
    }
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
