// Mended: the frame is only lent, so its part may be returned as a loan of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanReturnedTooLate {
  @Borrowed("frame") Object any(@Borrowed Frame frame) {
    Part part = frame.part();
    return part;
  }

  @Borrowed({"frame", "other"}) Part named(
      @Borrowed Frame frame, @Borrowed Frame other, boolean mine) {
    Part part = frame.part();
    if (mine) {
      return part;
    }
    return other.part();
  }
}

class Part {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  @Borrowed Part part() {
    return null;
  }
}
