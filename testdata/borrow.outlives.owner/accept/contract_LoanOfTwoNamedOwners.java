// Mended: "@Borrowed on a return or local: no longer than each owner named (... a parameter's name
// ...)": the loan ends with the first of its two owners.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanOfTwoNamedOwners {
  static @Borrowed({"left", "right"}) Frame longer(Frame left, Frame right) {
    return left.length() >= right.length() ? left : right;
  }

  int merge(@Owned Frame left, @Owned Frame right) {
    Frame best = longer(left, right);
    int length = best.length();
    right.drop();
    left.send();
    return length;
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
