// Each comparison of an index ends the loop before the last slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class container_EndOfArrayInOtherWords {
  void notLessOrEqual(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; !(i <= frames.length); i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void untilEqualToOne(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; i != 1; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void broken(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    int i = 0;
    while (true) {
      if (i != frames.length) {
        break;
      }
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
      i++;
    }
  }

  void below(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    int i = 0;
    while (true) {
      if (i <= frames.length) {
        break;
      }
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
      i++;
    }
  }

  void belowStrictly(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    int i = 0;
    while (true) {
      if (i < frames.length) {
        break;
      }
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
      i++;
    }
  }

  void notPositive(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 1; !(i < 1); i--) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void zero(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    int i = frames.length - 1;
    while (true) {
      if (i <= 0) {
        break;
      }
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
      i--;
    }
  }

  void fromOne(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 1; i >= 1; i--) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void fromZero(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    int i = frames.length - 1;
    while (true) {
      if (i >= 0) {
        break;
      }
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
      i--;
    }
  }

  void lastButOne(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 2; i >= 0; i--) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void keptNegated(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; ; i++) {
      boolean end = !(i >= frames.length);
      if (end) {
        break;
      }
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void keptNegatedDownwards(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 1; ; i--) {
      boolean end = !(i < 0);
      if (end) {
        break;
      }
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}
@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
