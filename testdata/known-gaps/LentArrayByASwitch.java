// gap: what a switch, or a method of the JDK, gives is not seen to be the array that a caller lent
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;

class LentArrayByASwitch {
  void bySwitch(@Borrowed Frame[] frames, @Borrowed Frame[] others, int which) {
    @Borrowed Frame[] row =
        switch (which) {
          case 0 -> frames;
          default -> others;
        };
    row[0] = null; // the owner in it is lost
  }

  void byCheck(@Borrowed Frame[] frames) {
    Objects.requireNonNull(frames)[0] = null;
  }

  void byCheckedLocal(@Borrowed Frame[] frames) {
    @Borrowed Frame[] row = Objects.requireNonNull(frames);
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
