// Of what was sent only a number is shown.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ShownOnceItIsSent {
  void shown(Viewer viewer, @Owned Frame frame) {
    viewer.show(frame.length());
    frame.send();
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
