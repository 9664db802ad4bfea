// One frame cannot fill two owned parameters.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SameArgumentTwice {
  void both(@Owned Frame frame) {
    pair(frame, new Frame());
  }

  void pair(@Owned Frame first, @Owned Frame second) {
    first.send();
    second.send();
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
