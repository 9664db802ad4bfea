// Mended: "for a tracked type that carries no qualifier: parameter and receiver @Borrowed": a
// helper ends what it was only lent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UnqualifiedParameterIsLent {
  static void discard(@Owned Frame frame, String why) {
    if (!why.isEmpty()) {
      System.err.println(why + frame.length());
    }
    frame.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
