// A loan that has ended is no better for being returned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanReturnedTooLate {
  Object any(@Owned Frame frame) {
    Part part = frame.part();
    frame.send();
    // :: error: [borrow.outlives.owner]
    return part;
  }

  @Borrowed("other") Part named(@Owned Frame frame, @Borrowed Frame other, boolean mine) {
    Part part = frame.part();
    frame.send();
    if (mine) {
      // :: error: [borrow.outlives.owner]
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
