// Mended: where the finally goes on with the body, the frame is there, and is returned or sent.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class BreakInFinally {
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
    return frame;
  }

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
    frame.send();
    return new Frame();
  }

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
    return frame;
  }

  static @Owned Frame besideAnother(@Owned Frame frame, @Owned Frame other, boolean isStopped) {
    other.send();
    for (; ; ) {
      try {
        return frame;
      } finally {
        if (isStopped) {
          break;
        }
      }
    }
    return frame;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
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
    frame.send();
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
