// A finally goes on with the body instead of returning the frame, which nobody gets then.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class BreakInFinally {
  // :: error: [owned.leaked]
  static @Owned Frame outOfLoop(@Owned Frame frame, boolean isStopped) {
    for (; ; ) {
      try {
        return frame;
      } finally {
        if (isStopped) {
          break;
        }
      }
    }
    return new Frame();
  }

  // :: error: [owned.leaked]
  static @Owned Frame outOfBlock(@Owned Frame frame, boolean isStopped) {
    out:
    {
      try {
        return frame;
      } finally {
        if (isStopped) {
          break out;
        }
      }
    }
    return new Frame();
  }

  // :: error: [owned.leaked]
  static @Owned Frame toNextTurn(@Owned Frame frame, int times) {
    int left = times;
    while (left > 0) {
      try {
        return frame;
      } finally {
        if (left-- > 1) {
          continue;
        }
      }
    }
    return new Frame();
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  // :: error: [owned.leaked]
  static boolean ofOutcome(@Owned Frame frame, boolean isStopped) {
    for (; ; ) {
      try {
        return false;
      } finally {
        if (isStopped) {
          break;
        }
      }
    }
    return true;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
