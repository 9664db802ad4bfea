// An array that does not say what it keeps is lent, with all in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayThatSaysNothing {
  int sum(Frame... frames) {
    int sum = 0;
    for (Frame frame : frames) {
      sum += frame.length();
    }
    return sum;
  }

  int first(Frame[] frames) {
    Frame first = frames[0];
    return first == null ? 0 : first.length();
  }

  void once(@Owned Frame a, @Owned Frame b) {
    sum(a, b);
    a.send();
    b.send();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
