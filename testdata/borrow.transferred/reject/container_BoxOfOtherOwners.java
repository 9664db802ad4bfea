// A box of owned frames is taken for one of counts or of loans, and the other way round.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class BoxOfOtherOwners {
  void lentForOwned(Box<@Borrowed Frame> box) {
    // :: error: [borrow.transferred]
    Box<@Owned Frame> owned = (Box<@Owned Frame>) box;
    owned.take().send();
  }

  void passed(Box<@Borrowed Frame> box) {
    // :: error: [borrow.transferred]
    drain(box);
  }

  void counted(Box<@Refcounted Frame> box) {
    // :: error: [exclusive.required]
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
