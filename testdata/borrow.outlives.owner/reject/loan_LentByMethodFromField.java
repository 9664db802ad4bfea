// What the box lends by its method is what its field keeps.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class loan_LentByMethodFromField {
  int end(@Owned Box box) {
    Frame inside = box.frame;
    Frame lent = box.first();
    box.frame = null;
    if (inside != null) {
      inside.send();
    }
    // :: error: [borrow.outlives.owner]
    int length = lent == null ? 0 : lent.length();
    box.close();
    return length;
  }
}

@Tracked
class Box {
  @Nullable @Owned Frame frame;

  @Borrowed("this.frame") @Nullable Frame first() {
    return frame;
  }

  void close(@Owned Box this) {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
