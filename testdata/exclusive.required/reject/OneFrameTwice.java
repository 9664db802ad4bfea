// A call that gets a frame for itself alone cannot get the same frame once more.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OneFrameTwice {
  void copy(Copier copier, @Owned Frame frame) {
    // :: error: [exclusive.required]
    copier.copy(frame, frame);
    frame.send();
  }

  void copyUnderAnotherName(Copier copier, @Owned Frame frame) {
    Frame same = frame;
    // :: error: [exclusive.required]
    copier.copy(frame, same);
    frame.send();
  }

  void own(@Owned Frame frame) {
    // :: error: [exclusive.required]
    frame.copyTo(frame);
    frame.send();
  }
}

interface Copier {
  void copy(@Borrowed(exclusive = true) Frame to, @Borrowed Frame from);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void copyTo(@Borrowed Frame this, @Borrowed(exclusive = true) Frame other) {}
}
