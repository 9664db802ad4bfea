// A finally that leaves by a statement of its own has dropped the frame, and is not the last to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LeftByAFinally {
  private int count;

  void byReturn(@Owned Frame frame) {
    try {
      count += frame.drop();
    } finally {
      // :: error: [double.transfer]
      frame.drop();
      return;
    }
  }

  void byBreak(@Owned Frame frame) {
    while (true) {
      try {
        check();
      } finally {
        frame.drop();
        break;
      }
    }
    // :: error: [double.transfer]
    frame.drop();
  }

  void byLabel(@Owned Frame frame) {
    rows:
    for (int i = 0; ; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          check();
        } finally {
          // :: error: [double.transfer]
          frame.drop();
          continue rows;
        }
      }
    }
  }

  // :: error: [owned.leaked]
  void byBreakWithout(@Owned Frame frame) {
    while (true) {
      try {
        check();
        frame.drop();
      } finally {
        break;
      }
    }
  }

  // :: error: [owned.leaked]
  Frame resultIsOver(@Owned Frame frame) {
    while (true) {
      try {
        return frame;
      } finally {
        break;
      }
    }
    return new Frame();
  }

  private static void check() {}
}

@Tracked
class Frame {
  int drop(@Owned Frame this) {
    return 0;
  }
}
