// A frame that is gone is one mistake, though the call asks for it twice.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GoneFrameTwice {
  void copy(Copier copier, @Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    copier.copy(frame, frame);
  }
}

interface Copier {
  void copy(@Borrowed(exclusive = true) Frame to, @Borrowed Frame from);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
