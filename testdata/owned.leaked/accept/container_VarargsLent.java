// Lent varargs: the caller still owns every frame afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class VarargsLent {
  static int total(@Borrowed Frame... frames) {
    int sum = 0;
    for (Frame frame : frames) {
      sum += frame.length();
    }
    return sum;
  }

  void send(@Owned Frame head, @Owned Frame body, int budget) {
    if (total(head, body) > budget) {
      head.drop();
      body.drop();
      return;
    }
    head.send();
    body.send();
  }

  int nothing() {
    return total();
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
