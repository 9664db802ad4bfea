// Interface.super.method hands an owner to the default body.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class QualifiedSuperDefault {
  interface Journal {
    default void append(@Owned Frame frame) {
      frame.drop();
    }
  }

  interface Wire {
    default void append(@Owned Frame frame) {
      frame.send();
    }
  }

  static class Mirror implements Journal, Wire {
    private final boolean replay;

    Mirror(boolean replay) {
      this.replay = replay;
    }

    @Override
    public void append(@Owned Frame frame) {
      if (replay) {
        Journal.super.append(frame);
      } else {
        Wire.super.append(frame);
      }
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
