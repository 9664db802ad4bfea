// The longer of two frames is a loan of both, so sending either ends it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LongerOfTwoAfterOne {
  static @Borrowed({"#1", "#2"}) Frame longer(Frame a, Frame b) {
    return a.length() > b.length() ? a : b;
  }

  int sendBoth(@Owned Frame head, @Owned Frame body) {
    Frame longer = longer(head, longer(body, head));
    int length = longer.length();
    head.send();
    body.send();
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
