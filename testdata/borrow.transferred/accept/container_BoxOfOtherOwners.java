// Mended: a box is taken for what it is, or lent as one of which nothing is taken.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BoxOfOtherOwners {
  void owned(Box<@Owned Frame> box) {
    Box<@Owned Frame> owned = box;
    owned.take().send();
  }

  void passed(Box<@Owned Frame> box) {
    drain(box);
  }

  void counted(Box<@Owned Frame> box) {
    drain(box);
  }

  private void drain(Box<@Owned Frame> box) {
    box.take().send();
  }
}

interface Box<T> {
  T take();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
