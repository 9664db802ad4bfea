// Mended: the frame is copied into another one before it goes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GoneFrameTwice {
  void copy(Copier copier, @Owned Frame frame, @Owned Frame other) {
    copier.copy(other, frame);
    frame.send();
    other.send();
  }
}

interface Copier {
  void copy(@Borrowed(exclusive = true) Frame to, @Borrowed Frame from);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
