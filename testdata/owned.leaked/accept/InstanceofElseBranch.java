// Both outcomes of an instanceof pattern give the frame up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InstanceofElseBranch {
  void route(@Owned Frame frame) {
    if (frame instanceof JumboFrame jumbo) {
      jumbo.split();
    } else {
      frame.send();
    }
  }
}

@Tracked
class JumboFrame extends Frame {
  void split(@Owned JumboFrame this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
