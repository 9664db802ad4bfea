// What was sent is shown to somebody who says nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ShownOnceItIsSent {
  void shown(Viewer viewer, @Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    viewer.show(frame);
  }
}

interface Viewer {
  void show(Object any);
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
