// a return in a finally goes on through the one around it; the frame is forgotten
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnThroughTwoFinallies {
  // :: error: [owned.leaked]
  void all(@Owned Frame frame) {
    int n = 0;
    try {
      try {
        check();
      } finally {
        n--;
        return;
      }
    } finally {
      n += 2;
    }
  }

  private static void check() {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
