// A varargs parameter of lent frames reads all of them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class VarargsOfLoans {
  static int total(@Borrowed Frame... frames) {
    int total = 0;
    for (Frame frame : frames) {
      total += frame.length();
    }
    return total;
  }

  static int weighted(int factor, @Borrowed Frame first, @Borrowed Frame... rest) {
    return factor * first.length() + total(rest);
  }

  int sendAll(@Owned Frame a, @Owned Frame b, @Owned Frame c) {
    int bytes = total() + total(a) + total(a, b) + weighted(2, a, b, c);
    a.send();
    b.send();
    c.send();
    return bytes;
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
