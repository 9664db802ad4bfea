// A frame in a slot of one array is used after a slot of that array, which may be the same, was emptied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class TwoArraysOfARack {
  private final @Nullable @Owned Frame[] frames = new Frame[4];
  private final @Nullable @Owned Frame[] spare = new Frame[4];

  static int sendSpare(TwoArraysOfARack rack, int slot) {
    Frame kept = rack.frames[slot];
    Frame old = rack.frames[0];
    rack.frames[0] = null;
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return kept == null ? 0 : kept.length();
  }

  static int sendHalfWay(TwoArraysOfARack rack, int slot) {
    Frame kept = rack.frames[1];
    Frame old = rack.frames[slot / 2];
    rack.frames[slot / 2] = null;
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return kept == null ? 0 : kept.length();
  }

  void end(@Owned TwoArraysOfARack this) {
    for (int i = 0; i < frames.length; i++) {
      Frame old = frames[i];
      frames[i] = null;
      if (old != null) {
        old.send();
      }
    }
    for (int i = 0; i < spare.length; i++) {
      Frame old = spare[i];
      spare[i] = null;
      if (old != null) {
        old.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
