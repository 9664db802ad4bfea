// The result is a loan of the argument named.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanByParameterName {
  int finish(@Owned Frame first, @Owned Frame second) {
    Frame view = second(first, second);
    first.send();
    int length = view.length();
    second.send();
    return length;
  }

  @Borrowed("right")
  Frame second(@Borrowed Frame left, @Borrowed Frame right) {
    return right;
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
