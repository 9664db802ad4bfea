// A call that only reads may get the same frame twice; one that writes gets another beside it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OneFrameTwice {
  void compare(Copier copier, @Owned Frame frame) {
    copier.compare(frame, frame);
    frame.send();
  }

  void copy(Copier copier, @Owned Frame frame, @Owned Frame other) {
    copier.copy(frame, other);
    frame.send();
    other.send();
  }
}

interface Copier {
  void copy(@Borrowed(exclusive = true) Frame to, @Borrowed Frame from);

  void compare(@Borrowed Frame one, @Borrowed Frame other);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
