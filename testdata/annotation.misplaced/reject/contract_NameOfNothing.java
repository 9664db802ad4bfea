// "annotation.misplaced: ... or an expression in it that names nothing": a misspelt parameter.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NameOfNothing {
  // :: error: [annotation.misplaced]
  static @Borrowed("frmae") Frame same(@Borrowed Frame frame) {
    return frame;
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
