// gap: what a method of the JDK hands back is not seen to be the array that a caller lent
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;

class LentArrayByACheck {
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
