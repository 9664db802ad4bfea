// A record that owns a frame lends it to the pattern.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ElementLentByDeconstruction {
  private int length;

  void out(@Owned Tagged tagged) {
    if (tagged instanceof Tagged(Frame frame, int vlan) && vlan > 0) {
      // :: error: [borrow.transferred]
      frame.send();
    }
    tagged.finish();
  }
}

@Tracked
record Tagged(@Owned Frame frame, int vlan) {
  void finish(@Owned Tagged this) {
    frame.send();
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
