// gap: a finally that leaves by a return or break of its own is taken for one that runs twice
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LeftByAFinally {
  private int count;

  void byReturn(@Owned Frame frame) {
    try {
      count++;
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
        // :: error: [double.transfer]
      frame.drop();
        break;
      }
    }
  }

  void byReturnAfterAThrow(@Owned Frame frame) {
    try {
      count++;
      throw new IllegalStateException();
    } finally {
      // :: error: [double.transfer]
      frame.drop();
      return;
    }
  }

  private static void check() {}
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}
}
