// A closure that is returned outlives the loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class ReturnedClosure {
  Supplier<Integer> probe(@Borrowed Frame frame) {
    // :: error: [borrow.captured]
    return () -> frame.length();
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
