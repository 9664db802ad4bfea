// a switch makes an array here, whose slots may be emptied, or chooses one that is only looked at
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentArrayByASwitch {
  void made(@Borrowed Frame frame, int which) {
    @Borrowed Frame[] row =
        switch (which) {
          case 0 -> new Frame[1];
          default -> new Frame[2];
        };
    row[0] = null;
  }

  int looked(@Borrowed Frame[] frames, @Borrowed Frame[] others, int which) {
    @Borrowed Frame[] row =
        switch (which) {
          case 0 -> frames;
          default -> others;
        };
    return row[0].length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
