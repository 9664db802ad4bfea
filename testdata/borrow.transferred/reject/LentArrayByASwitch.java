// a slot of an array that a caller lent is emptied by the name that a switch gave it
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentArrayByASwitch {
  void bySwitch(@Borrowed Frame[] frames, @Borrowed Frame[] others, int which) {
    @Borrowed Frame[] row =
        switch (which) {
          case 0 -> frames;
          default -> others;
        };
    // :: error: [borrow.transferred]
    row[0] = null;
  }

  void byYield(@Borrowed Frame[] frames, int which) {
    @Borrowed Frame[] row =
        switch (which) {
          case 0:
            yield frames;
          default:
            yield new Frame[1];
        };
    // :: error: [borrow.transferred]
    row[0] = null;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
