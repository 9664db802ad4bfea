// Each comparison of an index ends the loop after the last slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class container_EndOfArrayInOtherWords {
  void whileLess(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; !(i >= frames.length); i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void untilEqual(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; i != frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void notLess(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; !!(i < frames.length); i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void broken(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    int i = 0;
    while (true) {
      if (i == frames.length) {
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

  void reached(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    int i = 0;
    while (true) {
      if (i >= frames.length) {
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

  void notBelow(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    int i = 0;
    while (true) {
      if (!(i < frames.length)) {
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

  void notNegative(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 1; !(i < 0); i--) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void negative(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    int i = frames.length - 1;
    while (true) {
      if (i < 0) {
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

  void aboveMinusOne(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 1; i > -1; i--) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void keptNegated(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = 0; ; i++) {
      boolean more = !(i >= frames.length);
      if (!more) {
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
    @Nullable @Owned Frame[] frames = {first, second};
    for (int i = frames.length - 1; ; i--) {
      boolean more = !(i < 0);
      if (!more) {
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
